// Rates that are limited as Slack's are.
import { expect, test } from "vitest";
import { connect, general, ingrid } from "./testing/connect.js";

function connectLimited() {
  let now = Date.parse("2026-01-05T09:00:00Z");
  const connection = connect({ limitsRates: true, now: () => new Date(now) });
  const call = async (method: string, given: Record<string, string>) => {
    const answer = await connection.slack.fetch(`https://slack.com/api/${method}`, {
      method: "POST",
      headers: { authorization: `Bearer ${connection.slack.botToken}` },
      body: new URLSearchParams(given),
    });
    return { status: answer.status, retryAfter: answer.headers.get("retry-after"), body: await answer.json() };
  };
  const post = (channel: string) => call("chat.postMessage", { channel, text: "hello" });
  const wait = (milliseconds: number) => {
    now += milliseconds;
  };
  return { ...connection, call, post, wait };
}

test("a second message within a second is one too many, in that channel alone", async () => {
  const { slack, person, post, wait } = connectLimited();
  expect((await post(general)).status).toBe(200);
  wait(400);
  expect(await post(general)).toEqual({ status: 429, retryAfter: "1", body: { ok: false, error: "ratelimited" } });
  expect((await post(person.directChannelId)).status).toBe(200);
  wait(600);
  expect((await post(general)).status).toBe(200);
  expect(slack.snapshot().messages).toHaveLength(3);
  expect(slack.snapshot().refused).toMatchObject([{ method: "chat.postMessage", error: "ratelimited" }]);
});

test("a method has the calls in a minute that its tier has", async () => {
  const { call, wait } = connectLimited();
  const look = async () => (await call("conversations.info", { channel: general })).status;
  for (let count = 0; count < 50; count += 1) expect(await look()).toBe(200);
  expect(await look()).toBe(429);
  expect((await call("users.info", { user: ingrid })).status).toBe(200);
  wait(1_199);
  expect(await look()).toBe(429);
  wait(1);
  expect([await look(), await look()]).toEqual([200, 429]);
});

test("without the option nothing is limited", async () => {
  const { slack, app } = connect();
  for (let count = 0; count < 3; count += 1) await app.client.chat.postMessage({ channel: general, text: "hello" });
  expect(slack.snapshot().messages).toHaveLength(3);
});

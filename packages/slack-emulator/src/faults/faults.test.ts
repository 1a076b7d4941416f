// Faults as a real Bolt app meets them.
import { App } from "@slack/bolt";
import { afterEach, describe, expect, test } from "vitest";
import { type ServedSlack, serveSlack } from "../fronts/serve-slack.js";
import { createSlackEmulator } from "../slack-emulator.js";
import { silentLogger } from "../testing/silent-logger.js";
import { connectSocketApp } from "../testing/socket-app.js";

const general = "C0000000001";
let served: ServedSlack | undefined;

afterEach(async () => {
  await served?.close();
  served = undefined;
});

function connect() {
  const slack = createSlackEmulator();
  const clientOptions = { fetch: slack.fetch, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  const app = new App({ receiver: slack.receiver, token: slack.botToken, clientOptions, logger: silentLogger });
  const post = (text: string) => app.client.chat.postMessage({ channel: general, text });
  const texts = () => slack.snapshot().messages.map(({ text }) => text);
  return { slack, app, post, texts, person: slack.signIn("U0000000001") };
}

describe("calls", () => {
  test("the nth call of a method is hit, and no other", async () => {
    const { slack, post, app, texts } = connect();
    slack.arm("server-error", { of: "chat.postMessage", nth: 2 });
    await post("one");
    await app.client.auth.test();
    await expect(post("two")).rejects.toMatchObject({ statusCode: 503 });
    await post("three");
    expect(texts()).toEqual(["one", "three"]);
    expect(slack.struck()).toEqual([{ fault: "server-error", of: "chat.postMessage" }]);
  });

  test("several in a row, whatever is called", async () => {
    const { slack, app, post } = connect();
    slack.arm("token-revoked", { times: 2 });
    await expect(app.client.auth.test()).rejects.toMatchObject({ data: { error: "token_revoked" } });
    await expect(post("one")).rejects.toMatchObject({ data: { error: "token_revoked" } });
    await post("two");
  });

  test("a limited rate says when to come again, and takes nothing", async () => {
    const { slack, post, texts } = connect();
    slack.arm("rate-limited", { seconds: 30 });
    await expect(post("one")).rejects.toMatchObject({ retryAfter: 30 });
    expect(texts()).toEqual([]);
  });

  test("after a lost call nothing was taken, after a lost answer everything", async () => {
    const { slack, post, texts } = connect();
    slack.arm("lost-call");
    await expect(post("one")).rejects.toThrow("fetch failed");
    expect(texts()).toEqual([]);
    slack.arm("lost-answer");
    await expect(post("two")).rejects.toThrow("fetch failed");
    expect(texts()).toEqual(["two"]);
  });

  test("over the wire a lost answer is a cut connection", async () => {
    const slack = createSlackEmulator();
    served = await serveSlack(slack);
    slack.arm("lost-answer", { of: "chat.postMessage" });
    const call = fetch(`${served.apiUrl}chat.postMessage`, {
      method: "POST",
      headers: { authorization: `Bearer ${slack.botToken}` },
      body: new URLSearchParams({ channel: general, text: "hello" }),
    });
    await expect(call).rejects.toThrow("fetch failed");
    expect(slack.snapshot().messages).toHaveLength(1);
  });

  test("a slow answer was taken at once", async () => {
    const { slack, post, texts } = connect();
    slack.arm("slow-answer", { seconds: 0.05 });
    const posted = post("hello");
    await slack.until(({ messages }) => messages.length === 1);
    expect(texts()).toEqual(["hello"]);
    expect((await posted).ok).toBe(true);
  });

  test("a call that hangs is not taken, and ends when the app waits no more", async () => {
    const slack = createSlackEmulator();
    served = await serveSlack(slack);
    const { struck } = slack.arm("hanging-call", { of: "chat.postMessage" });
    const waiting = new AbortController();
    const call = fetch(`${served.apiUrl}chat.postMessage`, {
      method: "POST",
      headers: { authorization: `Bearer ${slack.botToken}` },
      body: new URLSearchParams({ channel: general, text: "hello" }),
      signal: waiting.signal,
    });
    expect(await struck).toEqual({ fault: "hanging-call", of: "chat.postMessage" });
    waiting.abort();
    await expect(call).rejects.toThrow("aborted");
    await slack.settled();
    expect(slack.snapshot().messages).toEqual([]);
  });

  test("a fault waits for a method that it can befall", async () => {
    const { slack, app, post } = connect();
    slack.arm("invalid-blocks");
    slack.arm("expired-trigger");
    await app.client.auth.test();
    await expect(post("hello")).rejects.toMatchObject({ data: { error: "invalid_blocks" } });
    const view = { type: "modal" as const, title: { type: "plain_text" as const, text: "New" }, blocks: [] };
    await expect(app.client.views.open({ trigger_id: "t", view })).rejects.toMatchObject({
      data: { error: "expired_trigger_id" },
    });
  });

  test("an answer to a response address can be hit too", async () => {
    const { slack, app, person } = connect();
    const statuses: string[] = [];
    app.command("/kompass", async ({ ack, respond }) => {
      await ack();
      await respond("Hello").catch((error: Error) => statuses.push(error.message));
    });
    slack.arm("rate-limited", { of: "response_url" });
    person.command("/kompass", "", general);
    await slack.settled();
    expect(statuses).toEqual([expect.stringContaining("429")]);
  });
});

describe("deliveries", () => {
  function listen() {
    const connection = connect();
    const heard: string[] = [];
    connection.app.event("app_mention", async ({ event, context }) => {
      heard.push(`${event.text.split(" ").at(-1)} ${context.retryNum ?? "first"}`);
      await Promise.resolve();
    });
    return { ...connection, heard };
  }

  test("a duplicate comes at once, with its number", async () => {
    const { slack, person, heard } = listen();
    slack.arm("duplicate-delivery", { of: "app_mention" });
    person.mention(general, "one");
    await slack.settled();
    expect(heard.toSorted()).toEqual(["one 1", "one first"]);
  });

  test("a late retry comes after what was said later", async () => {
    const { slack, person, heard } = listen();
    slack.arm("late-retry");
    person.mention(general, "one");
    person.mention(general, "two");
    await slack.settled();
    slack.redeliver();
    await slack.settled();
    expect(heard).toEqual(["one first", "two first", "one 1"]);
  });

  test("where the acknowledgement is lost, an event comes again and a command has failed", async () => {
    const { slack, app, person, heard } = listen();
    app.command("/kompass", ({ ack }) => ack("Here"));
    slack.arm("lost-acknowledgement", { times: 2 });
    person.mention(general, "one");
    await slack.settled();
    expect(heard).toEqual(["one first", "one 1"]);
    slack.arm("lost-acknowledgement");
    person.command("/kompass", "", general);
    await slack.settled();
    expect(slack.snapshot()).toMatchObject({ refused: [{ method: "/kompass", error: "operation_timeout" }] });
    expect(slack.snapshot().messages).toHaveLength(1);
  });

  test("a dropped socket gives back what was on it", async () => {
    const slack = createSlackEmulator();
    served = await serveSlack(slack);
    const app = await connectSocketApp(slack, served.apiUrl);
    slack.arm("dropped-socket", { of: "app_mention" });
    slack.signIn("U0000000001").mention(general, "hello");
    await app.closed;
    const again = await connectSocketApp(slack, served.apiUrl);
    expect(await again.next()).toMatchObject({ type: "hello" });
    expect(await again.next()).toMatchObject({ type: "events_api", retry_attempt: 1 });
  });
});

// What whoever runs the app can ask it.
import { createSlackEmulator } from "@kompass/slack-emulator";
import type { Storage } from "@kompass/storage";
import { describe, expect, test } from "vitest";
import { openTestStorage } from "../testing/connect.js";
import { answered } from "../testing/hand-made-answers.js";
import { startManyWorkspaces } from "../testing/many-workspaces.js";

const team = "T0000000001";

async function start(settings: Record<string, string> = {}, storage?: Storage) {
  const slack = createSlackEmulator({ installed: false });
  const many = await startManyWorkspaces({ slack, storage: storage ?? (await openTestStorage()), settings });
  const get = async (path: string, headers: Record<string, string> = {}) => {
    const answer = await fetch(new URL(path, many.origin), { headers });
    return { status: answer.status, text: await answer.text(), type: answer.headers.get("content-type") ?? "" };
  };
  return { slack, get, ...many };
}

describe("health", () => {
  test("the process lives and the store is reached", async () => {
    const { get } = await start();
    expect(await get("/healthz")).toMatchObject({ status: 200, text: "ok\n" });
    expect(await get("/readyz")).toMatchObject({ status: 200, text: "ready\n" });
  });

  test("without its store it lives and is not ready, and says so in the log", async () => {
    const storage = await openTestStorage();
    let isThere = true;
    const inTenant: Storage["inTenant"] = (tenant, work) =>
      isThere
        ? storage.inTenant(tenant, work)
        : Promise.reject(Object.assign(new Error("x"), { code: "ECONNREFUSED" }));
    const { get, logLines } = await start({}, { ...storage, inTenant });
    isThere = false;
    expect(await get("/healthz")).toMatchObject({ status: 200 });
    expect(await get("/readyz")).toMatchObject({ status: 503, text: "not ready\n" });
    expect(logLines.join("")).toContain('"event":"store-not-reached","code":"ECONNREFUSED"');
    isThere = true;
    expect(await get("/readyz")).toMatchObject({ status: 200 });
  });

  test("what nobody serves is not there, and its address is not logged", async () => {
    const { get, logLines } = await start();
    expect((await get("/slack/secret?code=1")).status).toBe(404);
    expect(logLines.join("")).not.toContain("secret");
  });
});

describe("metrics", () => {
  test("count and time what happens, without saying where or of whom", async () => {
    const { slack, get, browser } = await start();
    await browser().install({ user: "U0000000001" });
    const asked = slack.signIn("U0000000001").mention("C0000000001", "Totalt?");
    await slack.until(({ messages }) => messages.some(({ thread_ts: thread }) => thread === asked.ts));
    await slack.settled();
    // The answer stands in Slack a moment before the app has written down that it is done.
    await expect.poll(async () => (await get("/metrics")).text).toContain('kind="event",outcome="done"} 1');
    await expect.poll(async () => (await get("/metrics")).text).toContain('event="answered"');
    const { status, text, type } = await get("/metrics");
    expect(status).toBe(200);
    expect(type).toContain("text/plain; version=0.0.4");
    expect(text).toContain('kompass_log_events_total{event="answered",level="info"} 1');
    expect(text).toContain('kompass_log_events_total{event="installed",level="info"} 1');
    // The answer, and the greeting of whoever has installed the app if it has left already.
    expect(text).toMatch(/kompass_slack_call_seconds_count{method="chat\.postMessage",status="200"} [12]\n/);
    expect(text).toContain('kompass_acknowledgement_seconds_count{kind="event"} 1');
    expect(text).toContain('kompass_delivery_seconds_count{kind="event",outcome="done"} 1');
    expect(text).toContain("process_resident_memory_bytes");
    for (const name of [team, "U0000000001", "C0000000001", "Emulated", "xox"]) expect(text).not.toContain(name);
  });

  test("are for this machine alone, and not for whom somebody here passes on", async () => {
    const { get } = await start();
    expect((await get("/metrics")).status).toBe(200);
    expect((await get("/metrics", { "x-forwarded-for": "203.0.113.9" })).status).toBe(403);
    expect((await get("/metrics", { forwarded: "for=203.0.113.9" })).status).toBe(403);
  });

  test("are for whoever has the token, where there is one", async () => {
    const { get } = await start({ KOMPASS_METRICS_TOKEN: "m3trics" });
    expect((await get("/metrics")).status).toBe(401);
    expect((await get("/metrics", { authorization: "Bearer guessed" })).status).toBe(401);
    const passedOn = { authorization: "Bearer m3trics", "x-forwarded-for": "203.0.113.9" };
    expect((await get("/metrics", passedOn)).status).toBe(200);
  });
});

test("who stops it waits until what was begun is done", async () => {
  const slack = createSlackEmulator({ installed: false });
  const storage = await openTestStorage();
  const begun = Promise.withResolvers<void>();
  const answer = () => {
    begun.resolve();
    return answered("555 av 800 poeng");
  };
  const { app, browser, origin } = await startManyWorkspaces({ slack, storage, answer });
  await browser().install({ user: "U0000000001" });
  const asked = slack.signIn("U0000000001").mention("C0000000001", "Totalt?");
  await begun.promise;
  await Promise.all([app.stop(), app.stop()]);
  expect(slack.snapshot().messages.some(({ thread_ts: thread }) => thread === asked.ts)).toBe(true);
  await expect(fetch(origin)).rejects.toThrow("fetch failed");
});

// Every delivery takes effect once, and nothing that was to be said is lost.
import type { Delivery } from "@kompass/slack-emulator";
import { describe, expect, test } from "vitest";
import { connect, general, people } from "../testing/connect.js";

const team = "T0000000001";

async function start(options: Parameters<typeof connect>[0] = {}) {
  let time = Date.parse("2026-01-05T09:00:00Z");
  const connected = await connect({ ...options, now: () => new Date(time) });
  // Not heard by the app, which only listens to mentions.
  const { ts } = connected.person.say(general, "Møtet begynner");
  const mention = (id: string, more: Readonly<Record<string, unknown>> = {}) => {
    const event = { type: "app_mention", channel: general, user: people.nb, text: `spørsmål ${id}`, ts };
    const authorizations = [{ team_id: team, enterprise_id: null, is_enterprise_install: false }];
    return { type: "event_callback", event_id: id, team_id: team, event, authorizations, ...more };
  };
  const acknowledged: string[] = [];
  const deliver = (body: Delivery["body"]) =>
    connected.app.processEvent({
      body,
      ack: () => {
        acknowledged.push(String(body.event_id));
        return Promise.resolve();
      },
    });
  const pass = (milliseconds: number): void => {
    time += milliseconds;
  };
  return { ...connected, mention, acknowledged, deliver, pass };
}

describe("a delivery", () => {
  test("that comes again has no second effect, and is acknowledged", async () => {
    const { mention, deliver, acknowledged, replies } = await start();
    await deliver(mention("Ev1"));
    await deliver(mention("Ev1"));
    await Promise.all([deliver(mention("Ev2")), deliver(mention("Ev2"))]);
    expect(replies().map(({ text }) => text)).toEqual(["Svar på: spørsmål Ev1", "Svar på: spørsmål Ev2"]);
    expect(acknowledged).toEqual(["Ev1", "Ev1", "Ev2", "Ev2"]);
  });

  test("of a workspace that has not installed the app is acknowledged, logged and nothing else", async () => {
    const { mention, deliver, acknowledged, asked, logLines } = await start();
    const authorizations = [{ team_id: "T0000000009", enterprise_id: null, is_enterprise_install: false }];
    await deliver(mention("Ev1", { authorizations }));
    expect(asked).toEqual([]);
    expect(acknowledged).toEqual(["Ev1"]);
    expect(logLines.join("")).toContain("not-installed");
  });

  test("is for the workspace it was authorised for, whatever team its event names", async () => {
    const { mention, deliver, replies } = await start();
    await deliver(mention("Ev1", { team_id: "T0000000009" }));
    expect(replies()).toHaveLength(1);
  });

  test("that a process died at is taken up by the next one, once", async () => {
    const { mention, storage, worker, pass, replies } = await start();
    await storage.inTenant(team, async ({ inbox, jobs }) => {
      await inbox.receive("event/Ev1", JSON.stringify(mention("Ev1")), 0);
      await jobs.schedule({ key: "inbox/event/Ev1", dueAt: Date.parse("2026-01-05T09:00:15Z"), payload: {} });
    });
    await worker.work();
    expect(replies()).toEqual([]);
    pass(15_000);
    await worker.work();
    pass(600_000);
    await worker.work();
    expect(replies().map(({ text }) => text)).toEqual(["Svar på: spørsmål Ev1"]);
  });

  test("whose payload makes no sense is not tried again", async () => {
    const { deliver, worker, pass, logLines } = await start();
    const body = { type: "block_actions", trigger_id: "t1", team: { id: team }, user: { id: people.nb } };
    await deliver({ ...body, actions: [{ type: "button", action_id: "ask:0" }] });
    pass(60_000);
    await worker.work();
    expect(logLines.filter((line) => line.includes("app-failed"))).toHaveLength(1);
    expect(logLines.join("")).not.toContain("delivery-taken-up");
  });
});

describe("a message", () => {
  /** Slack's answers to the first posts; later ones are the emulator's. */
  async function startWith(answers: readonly (() => Response)[]) {
    const waiting = [...answers];
    const posts: string[] = [];
    const started = await start({
      intercept: (method) => {
        if (method !== "chat.postMessage") return undefined;
        posts.push(method);
        return waiting.shift()?.();
      },
    });
    return { ...started, posts };
  }
  const limited = () => new Response("", { status: 429, headers: { "retry-after": "7" } });
  const broken = () => new Response("", { status: 503 });
  const refused = () => Response.json({ ok: false, error: "channel_not_found" });

  test("that Slack puts off leaves when Slack has said, and not before", async () => {
    const { mention, deliver, pass, worker, replies, posts } = await startWith([limited]);
    await deliver(mention("Ev1"));
    await deliver(mention("Ev2"));
    expect(posts).toHaveLength(1);
    pass(6_999);
    await worker.work();
    expect(posts).toHaveLength(1);
    pass(1);
    await worker.work();
    expect(replies().map(({ text }) => text)).toEqual(["Svar på: spørsmål Ev1", "Svar på: spørsmål Ev2"]);
  });

  test("that Slack could not take is tried again, more slowly each time", async () => {
    const { mention, deliver, pass, worker, replies, posts } = await startWith([broken, broken]);
    await deliver(mention("Ev1"));
    for (const wait of [1_999, 1, 3_999, 1]) {
      pass(wait);
      await worker.work();
    }
    expect(posts).toHaveLength(3);
    expect(replies()).toHaveLength(1);
  });

  test("that Slack will never take is let go, so that the next one leaves", async () => {
    const { mention, deliver, replies, logLines } = await startWith([refused]);
    await deliver(mention("Ev1"));
    await deliver(mention("Ev2"));
    expect(replies().map(({ text }) => text)).toEqual(["Svar på: spørsmål Ev2"]);
    expect(logLines.join("")).toContain("channel_not_found");
  });
});

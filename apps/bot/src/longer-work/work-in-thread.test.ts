// Work of several steps in a direct message: shown, stopped, and finished whatever Slack does with the stream.
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { workStringsOf } from "../locales/longer-work/work-strings-of.js";
import { connect, general, people } from "../testing/connect.js";

async function start(options: Parameters<typeof connect>[0] = {}) {
  let time = Date.parse("2026-01-05T09:00:00Z");
  const connected = await connect({ answer: "real", ...options, now: () => new Date(time) });
  const { slack, person, worker } = connected;
  const wait = async (milliseconds: number) => {
    time += milliseconds;
    await worker.work();
    await slack.settled();
  };
  const ask = async (text: string, channel = person.directChannelId) => {
    const asked = channel === general ? person.mention(channel, text) : person.say(channel, text);
    await slack.settled();
    return asked;
  };
  return { ...connected, ask, wait };
}

const checklist = "Lag sjekkliste for 5.2";
const proposed = /^Forslag til sjekkliste/;
const { looksUp, choosesActions } = workStringsOf("nb").steps;
const tasks = [
  { title: looksUp, status: "complete" },
  { title: choosesActions, status: "complete" },
];

describe("longer work in a direct message", () => {
  test("shows its steps in the message that becomes the reply", async () => {
    const { slack, ask, replies } = await start();
    const shown: unknown[] = [];
    slack.subscribe((event) => {
      if ("message" in event && event.message.streaming_state === "in_progress")
        shown.push(event.message.stream?.tasks.map(({ status }) => status));
    });
    const { ts } = await ask(checklist);
    expect(shown).toEqual([["in_progress"], ["complete", "in_progress"]]);
    expect(replies()).toMatchObject([
      { thread_ts: ts, text: expect.stringMatching(proposed), streaming_state: "completed", stream: { tasks } },
    ]);
    expect(replies()[0]?.blocks.map(({ type }) => type)).toContain("actions");
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("is the same message as in a channel, where nothing streams", async () => {
    const { ask, replies, calls } = await start();
    await ask(checklist);
    await ask(checklist, general);
    const [streamed, posted] = replies();
    const withoutIds = (value: unknown) => JSON.stringify(value).replace(/"(block_id|value)":"[^"]*"/g, "");
    expect(withoutIds(streamed?.blocks)).toBe(withoutIds(posted?.blocks));
    expect(streamed?.text).toBe(posted?.text);
    expect(calls.filter((method) => method === "chat.startStream")).toHaveLength(1);
  });

  test.each(locales)("speaks the person's language: %s", async (locale) => {
    const { slack, replies } = await start();
    const someone = slack.signIn(people[locale]);
    const request = {
      nb: "tertialrapport",
      nn: "vis tertialrapport",
      sv: "visa tertialrapport",
      en: "show the tertial report",
    };
    someone.say(someone.directChannelId, request[locale]);
    await slack.settled();
    const { readsPlan, writesReport } = workStringsOf(locale).steps;
    expect(replies()[0]?.stream?.tasks.map(({ title }) => title)).toEqual([readsPlan, writesReport]);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("is the same where it begins with a button under an answer", async () => {
    const { slack, person, ask, replies } = await start();
    await ask("Hva fikk vi på 5.2?");
    person.click(replies()[0]?.ts ?? "", "checklist:propose");
    await slack.settled();
    expect(replies()[1]).toMatchObject({ text: expect.stringMatching(proposed), stream: { tasks } });
    expect(slack.snapshot().sessions).toMatchObject([{ title: "Hva fikk vi på 5.2?", status: "active" }]);
  });

  test("gives a new conversation its title, and leaves it as one that nobody works in", async () => {
    const { slack, person, ask } = await start();
    const first = await ask("lag sjekkliste for 5.2");
    const second = await ask("Hva fikk vi på 5.2?");
    person.say(person.directChannelId, "og 7.4?", { threadTs: second.ts });
    await slack.settled();
    expect(slack.snapshot().sessions).toMatchObject([
      { thread_ts: first.ts, title: "Lag sjekkliste for 5.2", status: "active" },
      { thread_ts: second.ts, title: "Hva fikk vi på 5.2?", status: "active" },
    ]);
  });

  test("what rules answer at once is one plain message", async () => {
    const { ask, calls } = await start();
    await ask("Hva er svakest?");
    expect(calls.filter((method) => /Stream$|chat\./.test(method))).toEqual(["chat.postMessage"]);
  });
});

describe("where Slack", () => {
  test.each(["unknown_method", "feature_not_enabled", "method_deprecated"])(
    "does not stream (%s), the reply is an ordinary message, and it is not tried again",
    async (error) => {
      const { ask, replies, calls } = await start({
        intercept: (method) => (/Stream$|^agents/.test(method) ? Response.json({ ok: false, error }) : undefined),
      });
      await ask(checklist);
      await ask(checklist);
      expect(replies()).toMatchObject([
        { text: expect.stringMatching(proposed) },
        { text: expect.stringMatching(proposed) },
      ]);
      expect(calls.filter((method) => /Stream$|^agents/.test(method))).toEqual([
        "agents.sessions.setStatus",
        "chat.startStream",
      ]);
    },
  );

  test("has too many streams already, the reply is an ordinary message", async () => {
    const { slack, ask, replies } = await start();
    slack.arm("rate-limited", { of: "chat.startStream" });
    await ask(checklist);
    expect(replies()).toMatchObject([{ text: expect.stringMatching(proposed) }]);
    expect(slack.snapshot().sessions).toMatchObject([{ status: "active" }]);
  });

  test.each([
    ["closed-stream", "chat.appendStream"],
    ["closed-stream", "chat.stopStream"],
    ["lost-answer", "chat.stopStream"],
    ["lost-call", "chat.stopStream"],
    ["rate-limited", "chat.stopStream"],
    ["server-error", "chat.stopStream"],
    ["invalid-blocks", "chat.stopStream"],
    ["lost-answer", "chat.update"],
    ["lost-call", "chat.update"],
    ["rate-limited", "chat.update"],
  ] as const)("fails with %s at %s, the one message is the whole reply all the same", async (fault, of) => {
    const { slack, ask, replies, wait } = await start();
    slack.arm(fault, { of });
    await ask(checklist);
    for (let minutes = 0; minutes < 2; minutes += 1) await wait(60_000);
    expect(slack.struck()).toEqual([{ fault, of }]);
    expect(replies()).toMatchObject([{ text: expect.stringMatching(proposed), stream: { tasks: [{}, {}] } }]);
    expect(replies()[0]?.blocks.map(({ type }) => type)).toContain("actions");
  });

  test("lets the message not be changed either, the reply is a message of its own", async () => {
    const { ask, replies } = await start({
      intercept: (method) =>
        /^chat\.(stopStream|update)$/.test(method)
          ? Response.json({ ok: false, error: "message_not_found" })
          : undefined,
    });
    await ask(checklist);
    expect(replies()).toHaveLength(2);
    expect(replies()[1]?.text).toMatch(proposed);
  });
});

test("after a process has died inside a stream the broken one may stand there, then comes the whole reply", async () => {
  const { app, slack, storage, person, wait, replies } = await start({ subscriptions: ["app_mention"] });
  // Not heard by the app: the process died at it.
  const { ts } = person.say(person.directChannelId, checklist);
  const place = { token: slack.botToken, channel: person.directChannelId, thread_ts: ts };
  await app.client.chat.startStream({
    ...place,
    chunks: [{ type: "task_update", id: "1", title: looksUp, status: "in_progress" }],
  });
  const event = {
    type: "message",
    channel: place.channel,
    channel_type: "im",
    user: person.userId,
    text: checklist,
    ts,
  };
  const body = { type: "event_callback", event_id: "Ev1", team_id: "T0000000001", event };
  await storage.inTenant("T0000000001", async ({ inbox, jobs }) => {
    await inbox.receive("event/Ev1", JSON.stringify(body), 0);
    await jobs.schedule({ key: "inbox/event/Ev1", dueAt: 0, payload: {} });
  });
  await wait(15_000);
  expect(replies()).toMatchObject([{ text: "" }, { text: expect.stringMatching(proposed), stream: { tasks } }]);
  expect(slack.snapshot().refused).toEqual([]);
});

describe("stop", () => {
  /** Presses stop when the app comes to a step, and lets the step go on when the app has heard of it. */
  async function stoppedAt(step: string) {
    let press: () => void = () => undefined;
    const heard = Promise.withResolvers<void>();
    let isPressed = false;
    const started = await start({
      intercept: async (method) => {
        if (isPressed && method === "agents.sessions.setStatus") heard.resolve();
        if (method !== step || isPressed) return undefined;
        isPressed = true;
        press();
        await heard.promise;
        return undefined;
      },
    });
    press = () => {
      const { person, slack } = started;
      const thread = slack.snapshot().messages.findLast(({ user }) => user === person.userId)?.ts ?? "";
      person.stopSession(person.directChannelId, thread);
    };
    return started;
  }

  test("ends the work: nothing is stored, and the message says so", async () => {
    const { slack, ask, replies, storage } = await stoppedAt("chat.appendStream");
    await ask(checklist);
    expect(replies()).toMatchObject([{ text: workStringsOf("nb").stopped }]);
    expect(slack.snapshot().sessions).toMatchObject([{ status: "active" }]);
    const { proposalKind } = await import("../plans/proposal-document.js");
    expect(await storage.inTenant("T0000000001", ({ documents }) => documents.list(proposalKind))).toEqual([]);
  });

  test("also ends the reading of a report", async () => {
    const { slack, person, replies, logLines } = await stoppedAt("chat.appendStream");
    const bytes = new TextEncoder().encode("Resultater");
    person.upload(person.directChannelId, [{ name: "rapport.txt", bytes }]);
    await slack.settled();
    expect(replies()).toMatchObject([{ text: workStringsOf("nb").stopped }]);
    expect(logLines.join("")).not.toContain("report-failed");
  });

  test("reaches work of another process by the store", async () => {
    const { slack, ask, replies, storage } = await start({
      intercept: async (method) => {
        if (method !== "chat.startStream") return undefined;
        const thread = slack.snapshot().messages[0]?.ts ?? "";
        const place = { channel: "D0000000001", thread };
        const { rememberStop } = await import("./stop-document.js");
        await storage.inTenant("T0000000001", (store) => rememberStop(place, `${Number(thread) + 1}`, store));
        return undefined;
      },
    });
    await ask(checklist);
    expect(replies()).toMatchObject([{ text: workStringsOf("nb").stopped }]);
  });

  test("is not meant for what is asked after it", async () => {
    const { slack, person, ask, replies } = await stoppedAt("chat.appendStream");
    const { ts } = await ask(checklist);
    person.say(person.directChannelId, checklist, { threadTs: ts });
    await slack.settled();
    expect(replies().map(({ text }) => proposed.test(text))).toEqual([false, true]);
  });

  test("where nothing is being done changes nothing", async () => {
    const { slack, person, ask, replies } = await start();
    const { ts } = await ask("Hva er svakest?");
    person.stopSession(person.directChannelId, ts);
    await slack.settled();
    expect(replies()).toHaveLength(1);
    expect(slack.snapshot().refused).toEqual([]);
  });
});

// The built program when Slack, the network or its own process fails: whoever asks is answered, and once.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSlackEmulator, type FaultName, type Message, serveSlack } from "@kompass/slack-emulator";
import { afterAll, beforeAll, expect, test } from "vitest";
import { general } from "./testing/connect.js";
import { type RunningMain, runMain } from "./testing/run-main.js";

const long = process.env.KOMPASS_LONG === "1";
// Somebody new in each test: the app asks who a person is once.
const users = Array.from({ length: 40 }, (_, place) => ({ id: `U${place}`, name: `person${place}`, locale: "nb-NO" }));
const slack = createSlackEmulator({ users });
const folder = mkdtempSync(join(tmpdir(), "kompass bot "));
const served = await serveSlack(slack);
let main: RunningMain;

async function start() {
  main = await runMain(
    {
      SLACK_API_URL: served.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      KOMPASS_LOG_LEVEL: "error",
    },
    folder,
  );
}

beforeAll(start);

afterAll(async () => {
  await main.end("SIGKILL");
  await served.close();
  rmSync(folder, { recursive: true });
});

let newest = 0;

function ask(question: string): Message {
  newest += 1;
  return slack.signIn(`U${newest}`).mention(general, question);
}

function answersIn(thread: string): string[] {
  const { messages } = slack.snapshot();
  return messages
    .filter(({ thread_ts: ts, bot_id: bot }) => ts === thread && bot !== undefined)
    .map(({ text }) => text);
}

/** Answers of a conversation leave in order: what stands there when the next one comes is all there is. */
async function answersOf(asked: Message): Promise<string[]> {
  await slack.until(() => answersIn(asked.ts).length > 0, { within: 60_000 });
  slack.signIn(asked.user).mention(general, "Hva er sterkest?", { threadTs: asked.ts });
  await slack.until(() => answersIn(asked.ts).some((text) => text.startsWith("Sterkest")), { within: 60_000 });
  return answersIn(asked.ts).map((text) => text.split(" ")[0] ?? "");
}

const once = ["Svakest", "Sterkest"];

const faults: readonly [FaultName, string][] = [
  ["lost-call", "chat.postMessage"],
  ["lost-answer", "chat.postMessage"],
  ["rate-limited", "chat.postMessage"],
  ["server-error", "chat.postMessage"],
  ["invalid-blocks", "chat.postMessage"],
  ["missing-scope", "assistant.threads.setStatus"],
  ["lost-call", "users.info"],
  ["late-retry", "app_mention"],
  ["duplicate-delivery", "app_mention"],
  ["lost-acknowledgement", "app_mention"],
];

/** Each takes as long as the app waits for an answer, or for a new connection. */
const slowFaults: readonly [FaultName, string][] = [
  ["dropped-socket", "app_mention"],
  ["hanging-call", "chat.postMessage"],
  ["hanging-call", "assistant.threads.setStatus"],
  ["hanging-call", "users.info"],
  ["server-error", "users.info"],
  ["lost-call", "assistant.threads.setStatus"],
];

test.each([...faults, ...(long ? slowFaults : [])])("%s at %s: one answer", { timeout: 150_000 }, async (fault, of) => {
  const { struck } = slack.arm(fault, { of });
  const asked = ask("Hva er svakest?");
  await struck;
  slack.redeliver();
  expect(await answersOf(asked)).toEqual(once);
});

test.each(["token-revoked", "rate-limited"] as const)(
  "%s when it asks who somebody is: a clear word, and an answer to the next question",
  async (fault) => {
    slack.arm(fault, { of: "users.info" });
    expect(await answersOf(ask("Hva er svakest?"))).toEqual(["Slack", "Sterkest"]);
  },
);

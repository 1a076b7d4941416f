// The built program as a process of its own, connected to an emulated Slack as it is to the real one.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSlackEmulator, type ServedSlack, serveSlack } from "@kompass/slack-emulator";
import { afterEach, beforeEach, expect, test } from "vitest";
import { general, people } from "./testing/connect.js";
import { type RunningMain, runMain } from "./testing/run-main.js";

let folder: string;
let served: ServedSlack;
let main: RunningMain | undefined;
const slack = createSlackEmulator();

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "kompass bot "));
  served = await serveSlack(slack);
});

afterEach(async () => {
  await main?.end("SIGKILL");
  await served.close();
  rmSync(folder, { recursive: true });
});

async function start(settings: Record<string, string>) {
  const connection = { SLACK_API_URL: served.apiUrl, SLACK_BOT_TOKEN: slack.botToken, PORT: "0" };
  main = await runMain({ ...connection, KOMPASS_LOG_LEVEL: "error", ...settings }, folder);
  return main;
}

/** Asks in a channel and resolves with what the app answers in the thread. */
async function ask(question: string): Promise<string> {
  const asked = slack.signIn(people.nb).mention(general, question);
  const isAnswer = ({ thread_ts: thread, bot_id: bot }: { thread_ts?: string; bot_id?: string }) =>
    thread === asked.ts && bot !== undefined;
  const { messages } = await slack.until((workspace) => workspace.messages.some(isAnswer), { within: 20_000 });
  return messages.find(isAnswer)?.text ?? "";
}

test("over Socket Mode a person asks, and the answer stands in the workspace", { timeout: 60_000 }, async () => {
  const { greeting, end } = await start({ SLACK_APP_TOKEN: slack.appToken });
  expect(greeting).toBe("kompass answers in the workspace Emulated workspace in Socket Mode");
  expect(await ask("Hva er svakest?")).toContain("3,3 av 20 poeng");
  expect(slack.snapshot().refused).toEqual([]);
  expect(await end()).toBe(0);
});

test("what is said while the app is away is answered when it is back", { timeout: 60_000 }, async () => {
  const settings = { SLACK_APP_TOKEN: slack.appToken };
  await (await start(settings)).end("SIGKILL");
  const answer = ask("Hva er svakest?");
  await start(settings);
  expect(await answer).toContain("3,3 av 20 poeng");
});

test("over HTTP a person asks, and the answer stands in the workspace", { timeout: 60_000 }, async () => {
  const { greeting, end } = await start({ SLACK_SIGNING_SECRET: slack.signingSecret });
  await served.postTo(greeting.split(" ").at(-1) ?? "");
  expect(await ask("Hva er svakest?")).toContain("3,3 av 20 poeng");
  expect(slack.snapshot().refused).toEqual([]);
  expect(await end()).toBe(0);
});

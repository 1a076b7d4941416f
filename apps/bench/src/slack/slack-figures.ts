// The Slack app and a bare one, started and asked the same way in one run.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { openEmbeddedStorage } from "@kompass/storage";
import { readQuestions } from "../questions.js";
import { type Asked, askApp } from "./ask-app.js";
import { startFakeSlack } from "./fake-slack.js";
import { runApp } from "./run-app.js";

export const loads = [1, 16, 64] as const;
export type AtOnce = (typeof loads)[number];

export interface AppFigures {
  /** Milliseconds from the start of the process to its first word. */
  readonly start: number;
  /** Megabytes when everything has been asked. */
  readonly memory: number;
  readonly asked: Readonly<Record<AtOnce, Asked>>;
}

export interface SlackFigures {
  readonly kompass: AppFigures;
  readonly bare: AppFigures;
}

const counts: Readonly<Record<AtOnce, number>> = { 1: 300, 16: 1_600, 64: 3_200 };
const starts = 5;

let figures: Promise<SlackFigures> | undefined;

/** Measured once, whoever asks. */
export function slackFigures(): Promise<SlackFigures> {
  figures ??= measureApps();
  return figures;
}

async function measureApps(): Promise<SlackFigures> {
  await assertDurable();
  return {
    bare: await measureApp(fileURLToPath(new URL("./bare-app.js", import.meta.url))),
    kompass: await measureApp(fileURLToPath(import.meta.resolve("@kompass/bot/main.js"))),
  };
}

/** An app that does not wait for its disk would be quick for nothing. */
async function assertDurable(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "kompass bench "));
  const storage = await openEmbeddedStorage(folder);
  const isDurable = await storage.isDurable();
  await storage.close();
  rmSync(folder, { recursive: true });
  if (!isDurable) throw new Error("the embedded store does not wait for the disk (synchronous is not FULL)");
}

async function measureApp(program: string): Promise<AppFigures> {
  const questions = readQuestions()
    .filter(({ context = [] }) => context.length === 0)
    .map(({ question }) => question);
  const slack = await startFakeSlack();
  const times: number[] = [];
  for (let index = 1; index < starts; index += 1) {
    const { start, stop } = await runApp(program, slack.url);
    times.push(start);
    await stop();
  }
  const app = await runApp(program, slack.url);
  times.push(app.start);
  const ask = (count: number, atOnce: number) => askApp(app.address, slack, { questions, count, atOnce });
  try {
    await ask(400, 8);
    const asked = { 1: await ask(counts[1], 1), 16: await ask(counts[16], 16), 64: await ask(counts[64], 64) };
    const start = times.toSorted((a, b) => a - b)[Math.floor(starts / 2)] ?? app.start;
    return { start, memory: app.memory(), asked };
  } finally {
    await app.stop();
    slack.close();
  }
}

// The app in an emulated workspace, with answers made up for the test.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Answer, LanguageModel } from "@kompass/answers";
import { createSlackEmulator, type SlackEmulator, type SlackEmulatorOptions } from "@kompass/slack-emulator";
import { openEmbeddedStorage, type Storage } from "@kompass/storage";
import { onTestFinished } from "vitest";
import { createApp } from "../create-app.js";
import { createDependencies } from "../create-dependencies.js";
import type { Dependencies, Question } from "../dependencies.js";
import { createLog } from "../logging/log.js";
import type { Rights } from "../rights/rights.js";
import { changeRights } from "../rights/rights-document.js";
import { createSingleInstallation } from "../tenancy/single-installation.js";
import { answered } from "./hand-made-answers.js";

export const general = "C0000000001";

/** Ids of the emulator's own people, by the language of their Slack. */
export const people = { nb: "U0000000001", nn: "U0000000002", sv: "U0000000003", en: "U0000000004" } as const;

const byDefault = ({ question }: Question): Answer => answered(`Svar på: ${question}`);

interface ConnectOptions extends SlackEmulatorOptions {
  /** "real" asks the engine. */
  readonly answer?: ((question: Question) => Answer | Promise<Answer>) | "real";
  /** What Slack answers wherever blocks are sent along. */
  readonly refuseBlocks?: string;
  /** Which messages that is; without it all that have blocks. */
  readonly refusedBlocks?: RegExp;
  /** What Slack answers to a method instead of the emulator; `undefined` leaves it to the emulator. */
  readonly intercept?: (method: string) => Response | undefined | Promise<Response | undefined>;
  /** Without it everybody may do everything, as a workspace may settle it; "default" is what nobody has settled. */
  readonly rights?: "default" | Rights;
  /** Without it none is configured. */
  readonly languageModel?: LanguageModel;
}

const everybody: Rights = { decide: { who: "everyone" }, edit: { who: "everyone" }, see: { who: "everyone" } };

/** Who may what, as if an administrator had settled it. */
async function settleRights(rights: Rights, tenant: string, storage: Storage): Promise<void> {
  const occasion = { by: "test", now: new Date("2026-01-01T08:00:00Z") };
  await storage.inTenant(tenant, (store) => changeRights(rights, occasion, store));
}

export const quickFolder = process.env.KOMPASS_TEST_FOLDER ?? tmpdir();

/** An empty store in a folder of its own, gone when the test ends. */
export async function openTestStorage() {
  const folder = mkdtempSync(join(quickFolder, "kompass bot "));
  const storage = await openEmbeddedStorage(folder);
  onTestFinished(async () => {
    await storage.close();
    rmSync(folder, { recursive: true });
  });
  return storage;
}

export async function connect({
  answer = byDefault,
  refuseBlocks,
  refusedBlocks = /blocks=|"blocks":/,
  intercept,
  rights = everybody,
  languageModel,
  ...options
}: ConnectOptions = {}) {
  const now = options.now ?? (() => new Date("2026-01-05T09:00:00Z"));
  const slack = createSlackEmulator({ ...options, now });
  const asked: Question[] = [];
  const logLines: string[] = [];
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = async (input, init) => {
    const method = new URL(String(input)).pathname.replace("/api/", "");
    calls.push(method);
    const intercepted = await intercept?.(method);
    if (intercepted !== undefined) return intercepted;
    const hasBlocks = refusedBlocks.test(String(init?.body));
    if (refuseBlocks !== undefined && hasBlocks) {
      const status = String(input).includes("hooks.slack.com") ? 400 : 200;
      return Response.json({ ok: false, error: refuseBlocks }, { status });
    }
    return slack.fetch(input, init);
  };
  const ordinary = createDependencies(await openTestStorage(), now);
  if (rights !== "default") await settleRights(rights, slack.snapshot().team.id, ordinary.storage);
  const dependencies: Dependencies = {
    ...ordinary,
    languageModel,
    answer(question, reviews, support) {
      asked.push(question);
      return answer === "real" ? ordinary.answer(question, reviews, support) : answer(question);
    },
  };
  const { app, worker } = createApp({
    receiver: slack.receiver,
    installations: installationOf(slack),
    fetch,
    log: createLog("debug", (line) => logLines.push(line), now),
    dependencies,
  });
  const { userId: appId } = slack.snapshot().app;
  return {
    slack,
    app,
    /** Does what is due by the clock of the test. */
    worker,
    storage: ordinary.storage,
    asked,
    logLines,
    /** Methods of the Web API that the app has called, in order. */
    calls,
    person: slack.signIn(slack.snapshot().users[0]?.id ?? people.nb),
    /** What the app has said, in order. */
    replies: () => slack.snapshot().messages.filter(({ user }) => user === appId),
  };
}

/** The emulated workspace as one that has installed the app. */
function installationOf(slack: SlackEmulator) {
  return createSingleInstallation(slack.botToken, { fetch: slack.fetch });
}

// The app in an emulated workspace, with answers made up for the test.
import type { Answer } from "@kompass/answers";
import { createSlackEmulator, type SlackEmulatorOptions } from "@kompass/slack-emulator";
import { createMemoryConversations } from "../conversations/memory-conversations.js";
import { createApp } from "../create-app.js";
import type { Question } from "../dependencies.js";
import { createLog } from "../logging/log.js";
import { answered } from "./hand-made-answers.js";

export const general = "C0000000001";

/** Ids of the emulator's own people, by the language of their Slack. */
export const people = { nb: "U0000000001", nn: "U0000000002", sv: "U0000000003", en: "U0000000004" } as const;

const byDefault = ({ question }: Question): Answer => answered(`Svar på: ${question}`);

interface ConnectOptions extends SlackEmulatorOptions {
  readonly answer?: (question: Question) => Answer;
  /** What Slack answers wherever blocks are sent along. */
  readonly refuseBlocks?: string;
}

export function connect({ answer = byDefault, refuseBlocks, ...options }: ConnectOptions = {}) {
  const slack = createSlackEmulator({ now: () => new Date("2026-01-05T09:00:00Z"), ...options });
  const asked: Question[] = [];
  const logLines: string[] = [];
  const calls: string[] = [];
  const fetch: typeof globalThis.fetch = (input, init) => {
    calls.push(new URL(String(input)).pathname.replace("/api/", ""));
    const hasBlocks = /blocks=|"blocks":/.test(String(init?.body));
    if (refuseBlocks !== undefined && hasBlocks) {
      const status = String(input).includes("hooks.slack.com") ? 400 : 200;
      return Promise.resolve(Response.json({ ok: false, error: refuseBlocks }, { status }));
    }
    return slack.fetch(input, init);
  };
  const app = createApp({
    receiver: slack.receiver,
    botToken: slack.botToken,
    fetch,
    log: createLog(
      "debug",
      (line) => logLines.push(line),
      () => new Date(0),
    ),
    dependencies: {
      answer(question) {
        asked.push(question);
        return answer(question);
      },
      conversations: createMemoryConversations({ questions: 3, conversations: 100 }),
    },
  });
  const { userId: appId } = slack.snapshot().app;
  return {
    slack,
    app,
    asked,
    logLines,
    /** Methods of the Web API that the app has called, in order. */
    calls,
    person: slack.signIn(slack.snapshot().users[0]?.id ?? people.nb),
    /** What the app has said, in order. */
    replies: () => slack.snapshot().messages.filter(({ user }) => user === appId),
  };
}

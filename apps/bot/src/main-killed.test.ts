// The built program, killed in the middle of its work and started again: whoever asked is answered, and once.
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createSlackEmulator, type FaultName, type Message, type Person, serveSlack } from "@kompass/slack-emulator";
import { afterAll, expect, test } from "vitest";
import { general } from "./testing/connect.js";
import { type RunningMain, runMain } from "./testing/run-main.js";
import { answerTo, isWhole, saidByApp } from "./testing/scenarios/seen.js";

const long = process.env.KOMPASS_LONG === "1";
const within = 60_000;
// Somebody new for each point: the app asks who a person is once.
const users = Array.from({ length: 40 }, (_, place) => ({
  id: `U${place}`,
  name: `person${place}`,
  locale: "nb-NO",
  isAdmin: true,
}));
const slack = createSlackEmulator({ users });
const folder = mkdtempSync(join(tmpdir(), "kompass bot "));
const served = await serveSlack(slack);
let main: RunningMain | undefined;

async function start(): Promise<RunningMain> {
  main = await runMain(
    {
      SLACK_API_URL: served.apiUrl,
      SLACK_BOT_TOKEN: slack.botToken,
      SLACK_APP_TOKEN: slack.appToken,
      KOMPASS_LOG_LEVEL: "error",
    },
    folder,
  );
  return main;
}

afterAll(async () => {
  await main?.end("SIGKILL");
  await served.close();
  rmSync(folder, { recursive: true });
});

const source = readFileSync(createRequire(import.meta.url).resolve("@kompass/example-midtre-gauldal-2023/source.txt"));

/** What somebody asks for, and what is in what they get. */
interface Wish {
  readonly act: (person: Person) => Message;
  readonly says: string;
}

const question: Wish = { act: (person) => person.mention(general, "Hva er svakest?"), says: "Svakest er 5.2" };
const picture: Wish = {
  act: (person) => person.say(person.directChannelId, "vis radar"),
  says: "5 Brukernes fokus og service: 41 av 100 poeng",
};
const report: Wish = {
  act: (person) => person.upload(person.directChannelId, [{ name: "rapport.txt", bytes: source }]),
  says: "35 delområder",
};
const checklist: Wish = {
  act: (person) => person.mention(general, "lag sjekkliste for 5.2"),
  says: "Forslag til sjekkliste",
};

const steps: Wish = {
  act: (person) => person.say(person.directChannelId, "lag sjekkliste for 5.2"),
  says: "Forslag til sjekkliste",
};

interface Point {
  readonly name: string;
  readonly wish: Wish;
  readonly fault: FaultName;
  readonly of: string;
}

const tookIt = "slow-answer";
const neverTookIt = "hanging-call";

/** Each with the next call of that name, which the dead process never hears the end of. */
const points: readonly Point[] = [
  { name: "before Slack took the answer", wish: question, fault: neverTookIt, of: "chat.postMessage" },
  { name: "after Slack took the answer and before it said so", wish: question, fault: tookIt, of: "chat.postMessage" },
  {
    name: "after Slack took what a report holds and before it said so",
    wish: report,
    fault: tookIt,
    of: "chat.postMessage",
  },
];

const morePoints: readonly Point[] = [
  { name: "before a stream began", wish: steps, fault: neverTookIt, of: "chat.startStream" },
  { name: "after a stream began", wish: steps, fault: tookIt, of: "chat.startStream" },
  { name: "after a step of a stream", wish: steps, fault: tookIt, of: "chat.appendStream" },
  { name: "after a stream was ended and before Slack said so", wish: steps, fault: tookIt, of: "chat.stopStream" },
  { name: "after a stream became the answer and before Slack said so", wish: steps, fault: tookIt, of: "chat.update" },
  {
    name: "after Slack took a file and before it said so",
    wish: picture,
    fault: tookIt,
    of: "files.completeUploadExternal",
  },
  { name: "while Slack is asked who somebody is", wish: question, fault: neverTookIt, of: "users.info" },
  {
    name: "while the thread shows that it is at work",
    wish: report,
    fault: neverTookIt,
    of: "assistant.threads.setStatus",
  },
  { name: "before a file was announced", wish: picture, fault: neverTookIt, of: "files.getUploadURLExternal" },
  { name: "while the bytes of a file were on their way", wish: picture, fault: neverTookIt, of: "files.slack.com" },
  { name: "after the bytes of a file were taken", wish: picture, fault: tookIt, of: "files.slack.com" },
  { name: "before a file was shown", wish: picture, fault: neverTookIt, of: "files.completeUploadExternal" },
  { name: "while a report was fetched", wish: report, fault: neverTookIt, of: "files.slack.com" },
  { name: "before Slack took what a report holds", wish: report, fault: neverTookIt, of: "chat.postMessage" },
  { name: "after Slack took a proposal and before it said so", wish: checklist, fault: tookIt, of: "chat.postMessage" },
];

/** All that the app has said in the thread, by the time it has answered one more question there. */
async function saidIn({ ts }: Message, person: Person): Promise<readonly string[]> {
  const inThread = () => saidByApp(slack.snapshot()).filter((message) => message.thread_ts === ts && isWhole(message));
  await slack.until(() => inThread().length > 0, { within });
  const { channel } = slack.snapshot().messages.find((message) => message.ts === ts) ?? { channel: general };
  const last =
    channel === general
      ? person.mention(channel, "Hva er sterkest?", { threadTs: ts })
      : person.say(channel, "Hva er sterkest?", { threadTs: ts });
  await slack.until((workspace) => answerTo(last, "Sterkest er")(workspace) !== undefined, { within });
  return inThread().map(({ text }) => text);
}

let arrived = 0;

test.each([points, ...(long ? [morePoints] : [])].map((some) => [some.length, some] as const))(
  "killed at %i points: each is answered, once",
  async (_, some) => {
    const { greeting } = await start();
    expect(greeting).toBe("kompass answers in the workspace Emulated workspace in Socket Mode");
    const waiting: { readonly point: Point; readonly person: Person; readonly asked: Message }[] = [];
    for (const point of some) {
      const { struck } = slack.arm(point.fault, { of: point.of, seconds: 600 });
      const person = slack.signIn(`U${arrived}`);
      arrived += 1;
      waiting.push({ point, person, asked: point.wish.act(person) });
      await struck;
    }
    await main?.end("SIGKILL");
    const whileAway = slack.signIn(`U${arrived}`);
    arrived += 1;
    const late = {
      point: { name: "asked while it was away", wish: question },
      person: whileAway,
      asked: question.act(whileAway),
    };
    const { end } = await start();
    for (const { point, person, asked } of [...waiting, late]) {
      const said = await saidIn(asked, person);
      expect(said, point.name).toEqual([expect.stringContaining(point.wish.says), expect.stringMatching(/^Sterkest/)]);
    }
    // A stream is ended again where nobody knew that it was.
    const { refused } = slack.snapshot();
    expect(refused.filter(({ error }) => error !== "message_not_in_streaming_state")).toEqual([]);
    expect(await end()).toBe(0);
  },
  150_000,
);

// Each takes as long as the app waits for an answer, or for a new connection.
test.runIf(long).each([
  ["dropped-socket", "app_mention"],
  ["hanging-call", "chat.postMessage"],
  ["hanging-call", "users.info"],
] as const)(
  "%s at %s: one answer",
  async (fault, of) => {
    const { end } = await start();
    const { struck } = slack.arm(fault, { of });
    const person = slack.signIn(`U${arrived}`);
    arrived += 1;
    const asked = question.act(person);
    await struck;
    slack.redeliver();
    expect(await saidIn(asked, person)).toEqual([
      expect.stringContaining(question.says),
      expect.stringMatching(/^Sterkest/),
    ]);
    expect(await end()).toBe(0);
  },
  150_000,
);

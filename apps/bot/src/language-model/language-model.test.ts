// The operator's language model in a workspace: asked where an administrator has turned it on, and nowhere else.
import { type ChatCompletionRequest, LLMock } from "@copilotkit/aimock";
import { createOpenAiModel } from "@kompass/answers/openai";
import type { UserOptions } from "@kompass/slack-emulator";
import { afterAll, afterEach, beforeAll, describe, expect, test, vi } from "vitest";
import { workStringsOf } from "../locales/longer-work/work-strings-of.js";
import { collectPersonalData, erasePersonalData } from "../privacy/personal-data.js";
import { connect, general, people } from "../testing/connect.js";
import { settleModel } from "./consent-document.js";
import { modelUseKind } from "./use-document.js";

const mock = new LLMock({ port: 0, host: "127.0.0.1", logLevel: "silent" });
beforeAll(async () => {
  await mock.start();
});
afterEach(() => {
  vi.restoreAllMocks();
  mock.clearFixtures();
  mock.clearRequests();
});
afterAll(async () => {
  await mock.stop();
});

type Reply = Parameters<LLMock["on"]>[1];
const replies = (reply: Reply) => void mock.on({ predicate: () => true }, reply);
const sent = () => mock.getRequests().flatMap(({ body }) => (body ? [body as ChatCompletionRequest] : []));

const team = "T0000000001";
const unread = "Kan du blombre glarken for oss?";
const asks = (query: unknown): Reply => ({ content: JSON.stringify({ query }) });
const score = asks({ kind: "score", refs: ["5.2"], show: "points", why: false });
const declined = /^Det står ikke noe om dette i vurderingen/;
const read = /3,3 av 20 poeng/;

const users: readonly UserOptions[] = [
  { id: people.nb, name: "ingrid", realName: "Ingrid", locale: "nb-NO", timezone: "Europe/Oslo", isAdmin: true },
  { id: people.en, name: "emily", realName: "Emily Smith", locale: "en-GB", timezone: "Europe/London" },
];

const languageModelHere = () =>
  createOpenAiModel({
    model: "scripted",
    apiKey: "a-secret-key",
    baseUrl: `${mock.url}/v1`,
    capabilities: { tools: true, jsonSchema: true, jsonObject: true, streaming: true },
  });

interface Given extends Pick<NonNullable<Parameters<typeof connect>[0]>, "subscriptions"> {
  readonly isOn?: boolean;
  readonly isConfigured?: boolean;
}

async function start({ isOn = true, isConfigured = true, ...options }: Given = {}) {
  let time = Date.parse("2026-01-05T09:00:00Z");
  const languageModel = languageModelHere();
  const connected = await connect({
    answer: "real",
    users,
    ...options,
    now: () => new Date(time),
    ...(isConfigured && { languageModel }),
  });
  const { slack, person, storage, replies: said, worker } = connected;
  const named = { host: languageModel.host, model: languageModel.name };
  const turn = (to: typeof named | null) =>
    storage.inTenant(team, async (store) => {
      const by = await store.people.identify(people.nb);
      await settleModel(to, { by, now: new Date(time) }, store);
    });
  if (isOn) await turn(named);
  const ask = async (text = unread, channel = person.directChannelId) => {
    const asked = channel === general ? person.mention(channel, text) : person.say(channel, text);
    await slack.settled();
    return asked;
  };
  const wait = async (milliseconds: number) => {
    time += milliseconds;
    await worker.work();
    await slack.settled();
  };
  const dataOf = (user: string) => storage.inTenant(team, (store) => collectPersonalData(user, store));
  return { ...connected, named, turn, ask, wait, dataOf, texts: () => said().map(({ text }) => text) };
}

describe("what the rules don't read", () => {
  test("is read by the model, with one step in a direct message and none in a channel", async () => {
    replies(score);
    const { ask, texts, replies: said, slack } = await start();
    await ask();
    await ask(unread, general);
    expect(texts()).toEqual([expect.stringMatching(read), expect.stringMatching(read)]);
    expect(said()[0]?.stream?.tasks).toMatchObject([
      { title: workStringsOf("nb").steps.asksModel, status: "complete" },
    ]);
    expect(said()[1]?.stream).toBeUndefined();
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("is all that is sent: the question and the headings, no score, and nobody's name", async () => {
    replies(score);
    const { ask } = await start();
    await ask("Hva er svakest?");
    expect(sent()).toEqual([]);
    await ask();
    expect(sent()).toHaveLength(1);
    const text = JSON.stringify(sent());
    expect(text).toContain(unread);
    expect(text).not.toMatch(/3,3|16,5|Ingrid|U0000000001|T0000000001|Midtre Gauldal/);
  });

  test.each([
    ["a limit that nobody named", asks({ kind: "filter", measure: "share", below: { value: "70" }, level: "area" })],
    ["a sub-area that is not there", asks({ kind: "score", refs: ["5.9"], show: "points", why: false })],
    ["an answer in words", { content: "Dere fikk 19 av 20 poeng." }],
    ["a key that is wrong", { error: { message: "no" }, status: 401 }],
    ["too many calls", { error: { message: "no" }, status: 429 }],
    ["a server that fails", { error: { message: "no" }, status: 503 }],
  ] as const)("is answered by rules where the model gives %s", async (_, reply) => {
    replies(reply as Reply);
    const { ask, texts, logLines } = await start();
    await ask();
    expect(sent()).toHaveLength(1);
    expect(texts()).toEqual([expect.stringMatching(declined)]);
    expect(logLines.join("")).toContain("model-asked");
    expect(logLines.join("")).not.toMatch(/blombre|a-secret-key/);
  });

  test("is answered by rules where nothing comes before the deadline", async () => {
    const deadline = new AbortController();
    const timeout = AbortSignal.timeout.bind(AbortSignal);
    vi.spyOn(AbortSignal, "timeout").mockImplementation((wait) => (wait === 8_000 ? deadline.signal : timeout(wait)));
    replies(() => {
      deadline.abort();
      return new Promise(() => undefined);
    });
    const { ask, texts } = await start();
    await ask();
    expect(texts()).toEqual([expect.stringMatching(declined)]);
  });

  test("ends when the person presses stop", async () => {
    const { ask, slack, person, texts } = await start();
    let asked = 0;
    replies(() => {
      asked += 1;
      const { messages } = slack.snapshot();
      person.stopSession(person.directChannelId, messages[0]?.ts ?? "");
      return new Promise(() => undefined);
    });
    await ask();
    expect(asked).toBe(1);
    expect(texts()).toEqual([workStringsOf("nb").stopped]);
  });
});

describe("nothing is sent", () => {
  test("for a workspace that has not turned it on, or has turned it off again", async () => {
    replies(score);
    const { ask, texts, named, turn, calls } = await start({ isOn: false });
    await ask();
    await turn(named);
    await turn(null);
    await ask();
    expect(sent()).toEqual([]);
    expect(texts()).toEqual([expect.stringMatching(declined), expect.stringMatching(declined)]);
    expect(calls).not.toContain("chat.startStream");
  });

  test("by a consent to another model", async () => {
    replies(score);
    const { ask, turn, named } = await start({ isOn: false });
    await turn({ ...named, host: "models.example" });
    await ask();
    expect(sent()).toEqual([]);
  });

  test("of what people say to each other in a thread", async () => {
    replies(score);
    const { ask, person, slack } = await start({ subscriptions: ["app_mention", "message.channels"] });
    const { ts } = await ask("Hva fikk vi på 5.2?", general);
    person.say(general, unread, { threadTs: ts });
    await slack.settled();
    expect(sent()).toEqual([]);
    person.mention(general, unread, { threadTs: ts });
    await slack.settled();
    expect(sent()).toHaveLength(1);
  });

  test("once the person's share of the day is used up, until the next day", async () => {
    replies(score);
    const { ask, texts, storage, wait } = await start();
    await storage.inTenant(team, ({ documents }) =>
      documents.write(modelUseKind, people.nb, { day: "2026-01-05", calls: 99, tokens: 0 }, 0),
    );
    await ask();
    await ask();
    expect(texts()).toEqual([expect.stringMatching(read), expect.stringMatching(declined)]);
    expect(sent()).toHaveLength(1);
    await wait(24 * 60 * 60_000);
    await ask();
    expect(sent()).toHaveLength(2);
  });
});

describe("what was sent", () => {
  test("is on the record of the person who asked, and goes when they are erased", async () => {
    replies(score);
    const { ask, named, dataOf, storage } = await start();
    await ask();
    expect(await dataOf(people.nb)).toMatchObject({
      "model-use": { day: "2026-01-05", calls: 1 },
      "model-calls": [
        {
          ...named,
          purpose: "route",
          sent: JSON.stringify({ question: unread, earlier: [] }),
          result: { outcome: "replied", received: expect.stringContaining('"5.2"') },
        },
      ],
    });
    expect(JSON.stringify(await dataOf(people.en))).not.toContain("blombre");
    const erasure = { user: people.nb, by: "somebody", now: new Date("2026-01-05T10:00:00Z") };
    await storage.inTenant(team, (store) => erasePersonalData(erasure, store, () => Promise.resolve()));
    expect(JSON.stringify(await dataOf(people.nb))).not.toContain("blombre");
  });

  test("goes after 30 days by itself", async () => {
    replies(score);
    const { ask, dataOf, wait } = await start();
    await ask();
    await wait(30 * 24 * 60 * 60_000);
    expect(await dataOf(people.nb)).toMatchObject({ "model-calls": [{}] });
    await wait(24 * 60 * 60_000);
    expect((await dataOf(people.nb))["model-calls"]).toBeUndefined();
  });
});

describe("the window about settings", () => {
  test("turns it on and off for administrators, with a line in the log", async () => {
    replies(score);
    const { ask, person, slack, storage, named } = await start({ isOn: false });
    const choose = async (languageModel: string) => {
      person.openHome();
      await slack.settled();
      person.clickHome("home:settings");
      await slack.settled();
      expect(JSON.stringify(slack.snapshot().modals[0])).toContain(`modellen scripted hos ${named.host}`);
      person.fill({ languageModel });
      person.submitModal();
      await slack.settled();
    };
    await choose("on");
    await ask();
    expect(sent()).toHaveLength(1);
    await choose("off");
    await ask();
    expect(sent()).toHaveLength(1);
    const log = await storage.inTenant(team, ({ audit }) => audit.list());
    expect(log.filter(({ subject }) => subject === "language-model")).toMatchObject([{ body: named }, { body: null }]);
    expect(slack.snapshot().refused).toEqual([]);
  });

  test("says nothing of it where the operator has configured none", async () => {
    const { person, slack } = await start({ isOn: false, isConfigured: false });
    person.openHome();
    await slack.settled();
    person.clickHome("home:settings");
    await slack.settled();
    expect(slack.snapshot().modals).toHaveLength(1);
    expect(JSON.stringify(slack.snapshot().modals[0])).not.toMatch(/språkmodell/i);
  });
});

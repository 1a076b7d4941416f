// The model is off until an administrator turns it on, has a budget, and leaves a record that only administrators read.
import { beforeEach, describe, expect, test } from "vitest";
import { answerQuestion } from "../answer-question.js";
import { answerWithModel, type ModelUse, streamAnswerWithModel } from "../answer-with-model.js";
import type { LanguageModel, ModelRequest } from "../language-model/language-model.js";
import { ModelFailure } from "../language-model/model-failure.js";
import { exampleReview } from "../testing/example-review.js";
import {
  type Administration,
  eraseModelCalls,
  NotAdministrator,
  readModelCalls,
  turnModelOff,
  turnModelOn,
} from "./administer-model.js";
import { dayOf } from "./budget.js";
import { createMemoryConsents, createMemoryJournal, createMemoryUsage } from "./memory-stores.js";
import { type Asker, overseeModel } from "./oversee-model.js";

const administrator: Asker = { tenant: "T1", person: "U1" };
const person: Asker = { tenant: "T1", person: "U2" };
const elsewhere: Asker = { tenant: "T2", person: "U9" };
const question = "Kan du blombre glarken for oss?";
const reply = JSON.stringify({ query: { kind: "score", refs: ["5.2"], show: "points", why: false } });

let time: Date;
let asked: ModelRequest[];
let model: LanguageModel;
let administration: Administration;

beforeEach(() => {
  time = new Date("2026-11-23T12:00:00Z");
  asked = [];
  model = {
    name: "scripted",
    host: "models.example",
    capabilities: () => Promise.resolve({ tools: true, jsonSchema: true, jsonObject: true, streaming: true }),
    reply: (request) => {
      asked.push(request);
      return Promise.resolve({ text: reply, tokens: 1000 });
    },
    async *stream(request) {
      asked.push(request);
      yield await Promise.resolve("{{N1}} fikk {{F1}}, [S1].\n");
      yield "Det mangler {{F2}} på full poengsum.\n";
    },
  };
  administration = {
    consents: createMemoryConsents(),
    usage: createMemoryUsage(),
    journal: createMemoryJournal(),
    budget: { calls: 3, tokens: 10_000 },
    now: () => time,
    isAdministrator: ({ person: who }) => Promise.resolve(who === "U1" || who === "U9"),
  };
});

async function ask(asker: Asker): Promise<ModelUse["outcome"] | undefined> {
  let outcome: ModelUse["outcome"] | undefined;
  const answer = await answerWithModel(
    [exampleReview],
    { question },
    {
      model: overseeModel(model, asker, administration),
      observe: (use) => {
        outcome = use.outcome;
      },
    },
  );
  expect(answer.interpreter).toBe(outcome === "used" ? "llm" : "rules");
  expect(answer.status).toBe(outcome === "used" ? "answered" : answerQuestion([exampleReview], { question }).status);
  return outcome;
}

describe("consent", () => {
  test("is missing until an administrator gives it", async () => {
    expect(await ask(person)).toBe("turned-off");
    expect(asked).toEqual([]);
    await turnModelOn(administrator, model, administration);
    expect(await ask(person)).toBe("used");
  });

  test("is given by administrators only", async () => {
    await expect(turnModelOn(person, model, administration)).rejects.toBeInstanceOf(NotAdministrator);
    await expect(turnModelOff(person, administration)).rejects.toBeInstanceOf(NotAdministrator);
    expect(await ask(person)).toBe("turned-off");
  });

  test("is one workspace's own", async () => {
    await turnModelOn(administrator, model, administration);
    expect(await ask(elsewhere)).toBe("turned-off");
  });

  test("is for one model on one host", async () => {
    await turnModelOn(administrator, model, administration);
    model = { ...model, host: "elsewhere.example" };
    expect(await ask(person)).toBe("turned-off");
    model = { ...model, host: "models.example", name: "another" };
    expect(await ask(person)).toBe("turned-off");
  });

  test("can be taken back", async () => {
    await turnModelOn(administrator, model, administration);
    await turnModelOff(administrator, administration);
    expect(await ask(person)).toBe("turned-off");
  });
});

describe("the budget", () => {
  beforeEach(() => turnModelOn(administrator, model, administration));

  test("is a number of calls for each person and day", async () => {
    expect([await ask(person), await ask(person), await ask(person), await ask(person)]).toEqual([
      "used",
      "used",
      "used",
      "over-budget",
    ]);
    expect(asked).toHaveLength(3);
    expect(await ask(administrator)).toBe("used");
    time = new Date("2026-11-24T12:00:00Z");
    expect(await ask(person)).toBe("used");
  });

  test("holds when many ask at once", async () => {
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => ask(person)));
    expect(outcomes.filter((outcome) => outcome === "used")).toHaveLength(3);
  });

  test("is a number of tokens, too", async () => {
    administration = { ...administration, budget: { calls: 100, tokens: 1500 } };
    expect([await ask(person), await ask(person), await ask(person)]).toEqual(["used", "used", "over-budget"]);
  });

  test("counts what a server does not count", async () => {
    model = { ...model, reply: () => Promise.resolve({ text: reply, tokens: null }) };
    administration = { ...administration, budget: { calls: 100, tokens: 10 } };
    expect([await ask(person), await ask(person)]).toEqual(["used", "over-budget"]);
  });

  test("begins anew at midnight in Norway", () => {
    expect(dayOf(new Date("2026-11-23T22:59:59Z"))).toBe("2026-11-23");
    expect(dayOf(new Date("2026-11-23T23:00:00Z"))).toBe("2026-11-24");
    expect(dayOf(new Date("2026-06-30T22:00:00Z"))).toBe("2026-07-01");
  });
});

describe("the journal", () => {
  beforeEach(() => turnModelOn(administrator, model, administration));

  test("holds what was sent, to whom, and what came back", async () => {
    await ask(person);
    expect(await readModelCalls(administrator, administration)).toEqual([
      {
        ...person,
        at: time,
        purpose: "route",
        host: "models.example",
        model: "scripted",
        sent: JSON.stringify({ question, earlier: [] }),
        result: { received: reply, outcome: "replied", tokens: 1000 },
      },
    ]);
  });

  test("holds a call that failed, with its kind and no words of the server", async () => {
    model = { ...model, reply: () => Promise.reject(new ModelFailure("rate-limited", new Error("key a-secret"))) };
    expect(await ask(person)).toBe("rate-limited");
    const entries = await readModelCalls(administrator, administration);
    expect(entries.map(({ result }) => result?.outcome)).toEqual(["rate-limited"]);
    expect(JSON.stringify(entries)).not.toContain("a-secret");
  });

  test("holds what was streamed", async () => {
    const support = { model: overseeModel(model, person, administration), reword: true };
    const pieces: unknown[] = [];
    for await (const piece of streamAnswerWithModel([exampleReview], { question: "Hva fikk vi på 5.2?" }, support))
      pieces.push(piece);
    expect(pieces.length).toBeGreaterThan(2);
    const [entry] = await readModelCalls(administrator, administration);
    expect(entry).toMatchObject({ purpose: "reword", result: { outcome: "replied" } });
    expect(entry?.result?.received).toContain("{{F1}}");
  });

  test("is read and erased by administrators of the same workspace only", async () => {
    await ask(person);
    await expect(readModelCalls(person, administration)).rejects.toBeInstanceOf(NotAdministrator);
    await expect(eraseModelCalls(person, administration)).rejects.toBeInstanceOf(NotAdministrator);
    expect(await readModelCalls(elsewhere, administration)).toEqual([]);
    await eraseModelCalls(elsewhere, administration);
    expect(await readModelCalls(administrator, administration)).toHaveLength(1);
  });

  test("forgets after 30 days", async () => {
    await ask(person);
    time = new Date("2026-12-23T12:00:00Z");
    expect(await readModelCalls(administrator, administration)).toHaveLength(1);
    time = new Date("2026-12-23T12:00:01Z");
    expect(await readModelCalls(administrator, administration)).toEqual([]);
    await ask(person);
    expect(await administration.journal.entriesOf("T1", new Date(0))).toHaveLength(1);
  });

  test("can be erased, for one person or for all", async () => {
    await ask(person);
    await ask(administrator);
    await eraseModelCalls(administrator, administration, "U2");
    expect((await readModelCalls(administrator, administration)).map((entry) => entry.person)).toEqual(["U1"]);
    await eraseModelCalls(administrator, administration);
    expect(await readModelCalls(administrator, administration)).toEqual([]);
  });

  test("comes first: where it can't be written, nothing is sent", async () => {
    administration = {
      ...administration,
      journal: { ...administration.journal, open: () => Promise.reject(new Error("full")) },
    };
    expect(await ask(person)).toBe("unknown");
    expect(asked).toEqual([]);
  });
});

test("use can be erased with the person", async () => {
  await turnModelOn(administrator, model, administration);
  for (const _ of [1, 2, 3]) await ask(person);
  await administration.usage.erase("T1", "U2");
  expect(await ask(person)).toBe("used");
});

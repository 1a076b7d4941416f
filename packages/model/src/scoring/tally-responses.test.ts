// From levels to points, worked out by hand.
import { describe, expect, test } from "vitest";
import type { Response } from "../assessment/assessment.js";
import { defineFramework } from "../framework/define-framework.js";
import type { Framework } from "../framework/framework.js";
import type { DimensionId } from "../framework/framework-document.js";
import { exact } from "../numbers/exact.js";
import { aFrameworkDocument, type FrameworkShape } from "../testing/framework-builder.js";
import { intervalOf } from "./tally.js";
import { tallyResponses } from "./tally-responses.js";

/** Area 1 of 30 points: 1.1 with two questions of 4 and 6, 1.2 with one of 20. Levels 0 to 5 earn fifths. */
const shape: FrameworkShape = {
  perspectives: { A: ["1"] },
  subareas: { "1.1": "10", "1.2": "20" },
  questions: { "1.1.1": "4", "1.1.2": "6", "1.2.1": "20" },
};

type Levels = readonly [system: number | undefined, scope: number | undefined, result: number | undefined];

/** Levels of system, scope and result by question. */
function answering(levels: Readonly<Record<string, Levels | "not-applicable">>): readonly Response[] {
  const dimensions: readonly DimensionId[] = ["system", "scope", "result"];
  return Object.entries(levels).flatMap(([question, given]): readonly Response[] => {
    if (given === "not-applicable") return [{ question, state: "not-applicable" }];
    return dimensions.flatMap((dimension, index) => {
      const level = given[index];
      return level === undefined ? [] : [{ question, dimension, level: String(level) }];
    });
  });
}

function pointsOf(framework: Framework, responses: readonly Response[], ref: string) {
  const tally = tallyResponses(framework, responses).get(ref);
  return tally && intervalOf(tally);
}

const from = (lo: string, hi: string = lo) => ({ lo: exact(lo), hi: exact(hi) });
const every = { "1.1.1": [5, 3, 0], "1.1.2": [2, 2, 2], "1.2.1": [4, 5, 1] } as const;

describe("with equal weights", () => {
  const framework = defineFramework(aFrameworkDocument(shape));

  test("a question earns the mean of its dimensions: 4 × (1 + 3/5 + 0) ÷ 3", () => {
    expect(pointsOf(framework, answering(every), "1.1.1")).toEqual(from("32/15"));
    expect(pointsOf(framework, answering(every), "1.1.2")).toEqual(from("12/5"));
    expect(pointsOf(framework, answering(every), "1.2.1")).toEqual(from("40/3"));
  });

  test("everything above is the exact sum", () => {
    expect(pointsOf(framework, answering(every), "1.1")).toEqual(from("68/15"));
    expect(pointsOf(framework, answering(every), "1")).toEqual(from("268/15"));
    expect(pointsOf(framework, answering(every), "A")).toEqual(from("268/15"));
    expect(pointsOf(framework, answering(every), "total")).toEqual(from("268/15"));
  });

  test("the highest level of everything is the maximum, the lowest is nothing", () => {
    const all = (level: number) =>
      answering({ "1.1.1": [level, level, level], "1.1.2": [level, level, level], "1.2.1": [level, level, level] });
    expect(pointsOf(framework, all(5), "total")).toEqual(from("30"));
    expect(pointsOf(framework, all(0), "total")).toEqual(from("0"));
  });

  test("unanswered is an interval, not zero", () => {
    const responses = answering({ "1.1.1": [5, 3, 0], "1.1.2": [2, undefined, undefined] });
    expect(pointsOf(framework, responses, "1.1.2")).toEqual(from("4/5", "24/5"));
    expect(pointsOf(framework, responses, "1.1")).toEqual(from("44/15", "104/15"));
    expect(pointsOf(framework, responses, "1.2")).toEqual(from("0", "20"));
    expect(pointsOf(framework, responses, "1")).toEqual(from("44/15", "404/15"));
  });

  test("a dimension that is said to be unanswered or not assessed is as open as one that isn't mentioned", () => {
    const silent = answering({ "1.1.2": [2, undefined, undefined] });
    const said: readonly Response[] = [
      ...silent,
      { question: "1.1.2", dimension: "scope", state: "unanswered" },
      { question: "1.1.2", dimension: "result", state: "not-assessed" },
      { question: "1.2.1", dimension: "system", state: "unanswered" },
    ];
    expect(tallyResponses(framework, said)).toEqual(tallyResponses(framework, silent));
  });

  test("no responses at all leave everything open", () => {
    expect(pointsOf(framework, [], "total")).toEqual(from("0", "30"));
  });
});

test("weights of 1/2, 3/10 and 1/5 count as such: 4 × (1/2 + 9/50 + 0)", () => {
  const weights = { system: "1/2", scope: "3/10", result: "1/5" };
  const framework = defineFramework(aFrameworkDocument({ ...shape, weights }));
  expect(pointsOf(framework, answering(every), "1.1.1")).toEqual(from("68/25"));
  expect(pointsOf(framework, answering(every), "1.1.2")).toEqual(from("12/5"));
});

test("a level that earns a seventh earns exactly a seventh", () => {
  const framework = defineFramework(aFrameworkDocument({ ...shape, levels: ["0", "1/7", "1"] }));
  expect(pointsOf(framework, answering({ "1.1.1": [1, 1, 1] }), "1.1.1")).toEqual(from("4/7"));
});

describe("where the framework doesn't know everything", () => {
  const questions = { "1.1.1": "4", "1.1.2": null };
  const framework = defineFramework(aFrameworkDocument({ ...shape, questions }));
  const responses = answering({ "1.1.1": [5, 3, 0], "1.1.2": [5, 5, 5] });

  test("a question of unknown worth earns nothing that could be added up, and stays open", () => {
    expect(pointsOf(framework, responses, "1.1")).toEqual(from("32/15", "122/15"));
    expect(tallyResponses(framework, responses).has("1.1.2")).toBe(false);
  });

  test("what a sub-area is worth beyond its known questions stays open", () => {
    expect(pointsOf(framework, responses, "1.2")).toEqual(from("0", "20"));
  });
});

describe("a question that doesn't apply", () => {
  const responses = answering({ "1.1.1": "not-applicable", "1.1.2": [2, 2, 2], "1.2.1": [4, 5, 1] });
  const withPolicy = (notApplicable: "rescale" | "zero" | "forbid") =>
    defineFramework(aFrameworkDocument({ ...shape, notApplicable }));

  test("leaves its worth to the others: 12/5 of 6 are 4 of 10", () => {
    const framework = withPolicy("rescale");
    expect(pointsOf(framework, responses, "1.1")).toEqual(from("4"));
    expect(pointsOf(framework, responses, "1")).toEqual(from("52/3"));
    expect(pointsOf(framework, responses, "1.1.1")).toBeUndefined();
  });

  test("leaves its worth to what is still open too", () => {
    const open = answering({ "1.1.1": "not-applicable", "1.1.2": [2, undefined, undefined] });
    expect(pointsOf(withPolicy("rescale"), open, "1.1")).toEqual(from("4/3", "8"));
  });

  test("takes its sub-area along where it is the only one, and the area keeps its ratio: 68/15 of 10 are 68/5 of 30", () => {
    const framework = withPolicy("rescale");
    const none = answering({ ...every, "1.2.1": "not-applicable" });
    expect(pointsOf(framework, none, "1.2")).toBeUndefined();
    expect(pointsOf(framework, none, "1")).toEqual(from("68/5"));
  });

  test("leaves nothing to score where nothing applies", () => {
    const none = answering({ "1.1.1": "not-applicable", "1.1.2": "not-applicable", "1.2.1": "not-applicable" });
    const tallies = tallyResponses(withPolicy("rescale"), none);
    expect([...tallies.values()].every(({ applies }) => !applies)).toBe(true);
  });

  test("is lost where the policy says so", () => {
    const framework = withPolicy("zero");
    expect(pointsOf(framework, responses, "1.1.1")).toEqual(from("0"));
    expect(pointsOf(framework, responses, "1.1")).toEqual(from("12/5"));
  });

  test("is refused where the policy forbids it", () => {
    expect(() => tallyResponses(withPolicy("forbid"), responses)).toThrow(
      expect.objectContaining({ code: "model/not-applicable-forbidden", question: "1.1.1" }),
    );
  });
});

describe("what is refused", () => {
  const framework = defineFramework(aFrameworkDocument(shape));
  const refusalOf = (responses: readonly Response[]) => {
    try {
      tallyResponses(framework, responses);
      return undefined;
    } catch (error) {
      return error;
    }
  };

  test.each(["1.1.9", "1.1", "total", "constructor"])("a response for %s, which is no question", (question) => {
    expect(refusalOf([{ question, dimension: "system", level: "1" }])).toMatchObject({
      code: "model/unknown-node",
      ref: question,
      frameworkId: "test-framework",
    });
    expect(refusalOf([{ question, state: "not-applicable" }])).toMatchObject({ code: "model/unknown-node" });
  });

  test("a level that the dimension hasn't", () => {
    expect(refusalOf([{ question: "1.1.1", dimension: "scope", level: "6" }])).toMatchObject({
      code: "model/unknown-level",
      question: "1.1.1",
      dimension: "scope",
      level: "6",
    });
  });

  test("a dimension that is answered twice", () => {
    const twice = ["1", "2"].map((level): Response => ({ question: "1.1.1", dimension: "system", level }));
    expect(refusalOf(twice)).toMatchObject({ code: "model/contradictory-response", question: "1.1.1" });
  });

  test("a question that is answered and doesn't apply, in either order", () => {
    const answered: Response = { question: "1.1.1", dimension: "system", level: "1" };
    const none: Response = { question: "1.1.1", state: "not-applicable" };
    for (const responses of [
      [answered, none],
      [none, answered],
    ]) {
      expect(refusalOf(responses)).toMatchObject({ code: "model/contradictory-response", question: "1.1.1" });
    }
  });
});

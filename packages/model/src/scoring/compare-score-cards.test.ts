// Two rounds of one municipality, node by node.
import { describe, expect, test } from "vitest";
import type { Response } from "../assessment/assessment.js";
import { defineFramework } from "../framework/define-framework.js";
import { exact } from "../numbers/exact.js";
import { anAssessment } from "../testing/assessment-builder.js";
import { aFrameworkDocument } from "../testing/framework-builder.js";
import { type Comparison, compareScoreCards } from "./compare-score-cards.js";
import { scoreAssessment } from "./score-assessment.js";

const shape = {
  perspectives: { A: ["1"] },
  subareas: { "1.1": "20", "1.2": "30" },
  questions: { "1.1.1": "20" },
};
const framework = defineFramework(aFrameworkDocument(shape));

function cardOf(scores: Readonly<Record<string, string>>, responses: readonly Response[] = [], from = framework) {
  const printed = Object.entries(scores).map(([target, text]) => ({
    target,
    printed: text,
    maximum: { "1.1": 20, "1.2": 30 }[target] ?? 50,
  }));
  return scoreAssessment(from, anAssessment(from.id, { printed, responses }));
}

function comparable(comparison: Comparison) {
  return comparison.comparable ? comparison : expect.fail(comparison.reason);
}
const changeOf = (earlier: Readonly<Record<string, string>>, later: Readonly<Record<string, string>>, ref: string) =>
  comparable(compareScoreCards(cardOf(earlier), cardOf(later))).changes.find((change) => change.ref === ref);

test.each([
  ["6,7", "8,0", "risen", "1.3"],
  ["8,0", "6,7", "fallen", "-1.3"],
  ["6,7", "6,7", "unchanged", "0"],
  ["6,7", "6,8", "undecidable", "0.1"],
  ["6,8", "6,7", "undecidable", "-0.1"],
  ["6,7", "6,9", "risen", "0.2"],
  ["7", "8", "undecidable", "1"],
  ["7", "8,1", "risen", "1.1"],
  ["20,0", "19,9", "undecidable", "-0.1"],
])("from %s to %s a sub-area has %s", (earlier, later, direction, change) => {
  expect(changeOf({ "1.1": earlier }, { "1.1": later }, "1.1")).toEqual({
    ref: "1.1",
    earlier: exact(earlier.replace(",", ".")),
    later: exact(later.replace(",", ".")),
    change: exact(change),
    direction,
  });
});

test("a sum of rows carries the roundings of its rows", () => {
  const rows = (first: string) => ({ "1.1": first, "1.2": "15,0" });
  expect(changeOf(rows("6,7"), rows("6,8"), "1")?.direction).toBe("undecidable");
  expect(changeOf(rows("6,7"), rows("6,9"), "1")?.direction).toBe("undecidable");
  expect(changeOf(rows("6,7"), rows("7,0"), "1")?.direction).toBe("risen");
});

test("responses are exact: any change is a change", () => {
  const responses = (level: string): readonly Response[] =>
    (["system", "scope", "result"] as const).map((dimension) => ({ question: "1.1.1", dimension, level }));
  const { changes } = comparable(compareScoreCards(cardOf({}, responses("2")), cardOf({}, responses("3"))));
  expect(changes).toEqual([{ ref: "1.1", earlier: exact(8), later: exact(12), change: exact(4), direction: "risen" }]);
});

describe("nodes", () => {
  const comparison = comparable(
    compareScoreCards(cardOf({ "1": "20", "1.1": "8,0" }), cardOf({ "1": "25", "1.2": "15,0", "1.1": "8,0" })),
  );

  test("come in the framework's order", () => {
    expect(comparison.changes.map(({ ref }) => ref)).toEqual(["total", "A", "1", "1.1"]);
  });

  test("with a score on one side only are listed apart", () => {
    expect(comparison.onlyEarlier).toEqual([]);
    expect(comparison.onlyLater).toEqual(["1.2"]);
    const back = comparable(compareScoreCards(cardOf({ "1.2": "15,0" }), cardOf({ "1.1": "8,0" })));
    expect(back).toMatchObject({ changes: [], onlyEarlier: ["1.2"], onlyLater: ["1.1"] });
  });

  test("with a score that is still an interval are listed nowhere", () => {
    const open: readonly Response[] = [{ question: "1.1.1", dimension: "system", level: "2" }];
    expect(comparable(compareScoreCards(cardOf({}, open), cardOf({}, open)))).toEqual({
      comparable: true,
      changes: [],
      onlyEarlier: [],
      onlyLater: [],
    });
  });
});

test("scores of another framework are not compared", () => {
  const other = defineFramework(aFrameworkDocument({ ...shape, id: "test-framework-2010" }));
  expect(compareScoreCards(cardOf({ "1.1": "8,0" }, [], other), cardOf({ "1.1": "8,0" }))).toEqual({
    comparable: false,
    reason: "other-framework",
    earlier: "test-framework-2010",
    later: "test-framework",
  });
});

// The float loops are a fair baseline: they arrive at the same points as the exact arithmetic.
import { intervalOf, tallyResponses, toNumber } from "@kompass/model";
import { expect, test } from "vitest";
import { floatCard, floatPoints, floatTree } from "./float-scores.js";
import { fullAssessment } from "./full-assessment.js";

const { framework, assessment } = fullAssessment();
const tree = floatTree(framework, assessment.responses);

test("the assessment answers 75 questions in three dimensions", () => {
  expect(assessment.responses).toHaveLength(225);
});

test("every node has the points of the exact tally", () => {
  const points = new Map<string, number>();
  floatPoints(tree, points);
  const exact = tallyResponses(framework, assessment.responses);
  expect(points.size).toBe(48);
  for (const [ref, floating] of points) {
    const tally = exact.get(ref);
    const interval = tally && intervalOf(tally);
    expect(interval && toNumber(interval.lo)).toBeCloseTo(floating, 9);
  }
});

test("the card has every node and every reason", () => {
  const card = floatCard(tree);
  expect(card).toHaveLength(48);
  expect(card.flatMap(({ reasons }) => reasons)).toHaveLength(225);
});

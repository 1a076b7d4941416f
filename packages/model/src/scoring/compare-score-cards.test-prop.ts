// Laws of comparison.
import fc from "fast-check";
import { expect, test } from "vitest";
import { compare, negate } from "../numbers/exact.js";
import { anyTrueEvaluation } from "../testing/any-true-evaluation.js";
import { anyFramework, anyPrintedEvaluation } from "../testing/arbitraries.js";
import { anAssessment } from "../testing/assessment-builder.js";
import { type Comparison, compareScoreCards } from "./compare-score-cards.js";
import { scoreAssessment } from "./score-assessment.js";

const changesOf = (comparison: Comparison) =>
  comparison.comparable ? comparison.changes : expect.fail(comparison.reason);

const twoCards = anyFramework().chain((framework) =>
  fc
    .tuple(anyPrintedEvaluation(framework), anyPrintedEvaluation(framework))
    .map(([earlier, later]) => [scoreAssessment(framework, earlier), scoreAssessment(framework, later)] as const),
);

test("nothing has changed between a card and itself", () => {
  fc.assert(
    fc.property(twoCards, ([card]) => {
      const directions = changesOf(compareScoreCards(card, card)).map(({ direction }) => direction);
      expect(directions.filter((direction) => direction !== "unchanged")).toEqual([]);
    }),
  );
});

test("looking back, what has risen has fallen by as much", () => {
  const mirrored = { risen: "fallen", fallen: "risen", unchanged: "unchanged", undecidable: "undecidable" };
  fc.assert(
    fc.property(twoCards, ([earlier, later]) => {
      const there = changesOf(compareScoreCards(earlier, later));
      const back = changesOf(compareScoreCards(later, earlier));
      expect(back.map(({ ref, change, direction }) => ({ ref, change, direction }))).toEqual(
        there.map(({ ref, change, direction }) => ({ ref, change: negate(change), direction: mirrored[direction] })),
      );
    }),
  );
});

test("no rise or fall is claimed that the true scores refute", () => {
  const twoRounds = anyFramework().chain((framework) =>
    fc.tuple(anyTrueEvaluation(framework), anyTrueEvaluation(framework)),
  );
  fc.assert(
    fc.property(twoRounds, ([earlier, later]) => {
      const [before, after] = [earlier, later].map(({ framework, printed }) =>
        scoreAssessment(framework, anAssessment(framework.id, { printed })),
      );
      for (const { ref, direction } of before && after ? changesOf(compareScoreCards(before, after)) : []) {
        const truth = compare(later.truth.get(ref) ?? expect.fail(ref), earlier.truth.get(ref) ?? expect.fail(ref));
        expect([direction === "risen" && truth <= 0, direction === "fallen" && truth >= 0]).toEqual([false, false]);
      }
    }),
  );
});

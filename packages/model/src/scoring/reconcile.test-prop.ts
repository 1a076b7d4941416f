// Laws of reconciliation.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Framework } from "../framework/framework.js";
import { compare, zero } from "../numbers/exact.js";
import { contains, gapBetween } from "../numbers/interval.js";
import { anyMisprintOf, anyTrueEvaluation } from "../testing/any-true-evaluation.js";
import { anyFramework, anyPrintedEvaluation } from "../testing/arbitraries.js";
import { anAssessment, type PrintedScore } from "../testing/assessment-builder.js";
import { reconcileAssessment } from "./reconcile.js";
import { scoreAssessment } from "./score-assessment.js";

const right = anyFramework().chain(anyTrueEvaluation);

function reconcile(framework: Framework, printed: readonly PrintedScore[]) {
  const assessment = anAssessment(framework.id, { printed });
  return reconcileAssessment(framework, assessment, scoreAssessment(framework, assessment));
}

test("scores that were only rounded are never called discrepant, however ties were rounded", () => {
  fc.assert(
    fc.property(right, ({ framework, printed }) => {
      const verdicts = reconcile(framework, printed).map(({ verdict }) => verdict);
      expect(["discrepant", "insufficient"].filter((verdict) => verdicts.some((found) => found === verdict))).toEqual(
        [],
      );
    }),
  );
});

test("scores that were only rounded, and some of them left out, are never called discrepant", () => {
  const partial = right.chain((evaluation) =>
    fc.subarray([...evaluation.printed]).map((printed) => ({ ...evaluation, printed })),
  );
  fc.assert(
    fc.property(partial, ({ framework, printed }) => {
      expect(reconcile(framework, printed).map(({ verdict }) => verdict)).not.toContain("discrepant");
    }),
  );
});

test("the true score of a row that is left out lies in what it would have to be", () => {
  const without = right.chain((evaluation) => {
    const rows = evaluation.printed.filter(({ target }) => target.includes("."));
    return fc.constantFrom(...rows).map(({ target }) => ({ ...evaluation, target }));
  });
  fc.assert(
    fc.property(without, ({ framework, truth, printed, target }) => {
      const rest = printed.filter((score) => score.target !== target);
      const told = reconcile(framework, rest).flatMap(({ explanations }) => explanations);
      const area = framework.nodes.get(target)?.parent;
      const anythingElse = rest.some((score) => framework.nodes.get(score.target)?.parent === area);
      fc.pre(anythingElse);
      expect(told.map((explanation) => [explanation.kind, explanation.target])).toEqual([["missing-row", target]]);
      expect(told.every((range) => contains(range, truth.get(target) ?? zero))).toBe(true);
    }),
  );
});

const misprinted = right.chain((evaluation) =>
  anyMisprintOf(evaluation).map((misprint) => ({ ...evaluation, misprint })),
);

test("a misprint of one row by more than rounding is always found", () => {
  fc.assert(
    fc.property(misprinted, ({ framework, misprint }) => {
      fc.pre(misprint !== undefined);
      const area = framework.nodes.get(misprint.row)?.parent;
      const found = reconcile(framework, misprint.printed).filter(({ verdict, target }) => {
        return verdict === "discrepant" && framework.nodes.get(target)?.level === "area";
      });
      expect(found.map(({ target }) => target)).toEqual([area]);
    }),
  );
});

test("the true score of a misprinted row always lies in what explains the gap, whatever else the report prints", () => {
  fc.assert(
    fc.property(misprinted, ({ framework, truth, misprint }) => {
      fc.pre(misprint !== undefined);
      const told = reconcile(framework, misprint.printed).flatMap(({ explanations }) => explanations);
      const row = told.filter(({ kind, target }) => kind === "child" && target === misprint.row);
      expect(row.map((range) => contains(range, truth.get(misprint.row) ?? zero))).toEqual([true]);
    }),
  );
});

test("the true score of a misprinted area always lies in what explains the gap", () => {
  const wrong = right.chain((evaluation) => {
    const areas = evaluation.printed.filter(({ target }) => evaluation.framework.nodes.get(target)?.level === "area");
    return fc
      .tuple(fc.constantFrom(...areas), fc.nat(60))
      .map(([area, digits]) => ({ ...evaluation, area, digits: Math.min(digits, area.maximum) }));
  });
  fc.assert(
    fc.property(wrong, ({ framework, truth, printed, area, digits }) => {
      const others = printed.filter(
        ({ target }) => /\./.test(target) || (/^\d+$/.test(target) && target !== area.target),
      );
      const found = reconcile(framework, [...others, { ...area, printed: String(digits) }]);
      const { verdict, explanations } = found.find(({ target }) => target === area.target) ?? expect.fail("no area");
      fc.pre(verdict === "discrepant");
      const [parent] = explanations.filter(({ kind }) => kind === "parent");
      expect(parent && contains(parent, truth.get(area.target) ?? zero)).toBe(true);
    }),
  );
});

test("a gap is there exactly where a sum is discrepant, and explanations lie within what a node is worth", () => {
  const anything = anyFramework().chain((framework) =>
    anyPrintedEvaluation(framework).map((assessment) => ({ framework, assessment })),
  );
  fc.assert(
    fc.property(anything, ({ framework, assessment }) => {
      const card = scoreAssessment(framework, assessment);
      for (const { target, verdict, gap, explanations } of reconcileAssessment(framework, assessment, card)) {
        const node = card.nodes.get(target) ?? expect.fail(target);
        expect(compare(gap, zero)).toBe(verdict === "discrepant" ? 1 : 0);
        expect(explanations.length > 0 && node.level !== "area").toBe(false);
        const apart =
          node.level === "area" && node.declared && node.computed
            ? gapBetween(node.declared.interval, node.computed.unrounded)
            : gap;
        expect(gap).toEqual(apart);
        for (const { target: ref, lo, hi } of explanations) {
          const maximum = framework.nodes.get(ref)?.maximum ?? zero;
          expect([contains({ lo: zero, hi }, lo), contains({ lo, hi: maximum }, hi)]).toEqual([true, true]);
        }
      }
    }),
  );
});

// Printed evaluations that are right: true scores on a fine grid, every printed number a fair rounding of its true one.
import fc from "fast-check";
import type { Framework, NodeRef, ValuedNode } from "../framework/framework.js";
import { nodesBelow, nodesOfLevel, valuedNode } from "../framework/lookup.js";
import {
  add,
  compare,
  type Exact,
  equal,
  exact,
  multiply,
  ratio,
  roundTo,
  subtract,
  sum,
  toDecimal,
  toNumber,
  zero,
} from "../numbers/exact.js";
import type { PrintedScore } from "./assessment-builder.js";

export interface TrueEvaluation {
  readonly framework: Framework;
  /** The true score of every sub-area and of everything above. */
  readonly truth: ReadonlyMap<NodeRef, Exact>;
  readonly printed: readonly PrintedScore[];
}

/** The digits of a number rounded to so many decimals; where two are equally near, either one. */
function roundingsOf(value: Exact, decimals: number): readonly Exact[] {
  const away = roundTo(value, decimals);
  const unit = ratio(1n, 10n ** BigInt(decimals));
  const tie = equal(multiply(subtract(away, value), exact(2)), unit);
  return tie ? [away, subtract(away, unit)] : [away];
}

function printedScore({ ref, maximum }: ValuedNode, rounded: Exact, decimals: number): PrintedScore {
  return { target: ref, printed: toDecimal(rounded, decimals).replace(".", ","), maximum: toNumber(maximum) };
}

/** Rows with one decimal, areas with none; perspectives and the total printed or not. */
export function anyTrueEvaluation(framework: Framework): fc.Arbitrary<TrueEvaluation> {
  const rows = nodesOfLevel(framework, "subarea").map(({ ref }) => valuedNode(framework, ref));
  const above = ["area", "perspective", "total"] as const;
  const parents = above.flatMap((level) => nodesOfLevel(framework, level)).map(({ ref }) => valuedNode(framework, ref));
  const grid = 840;
  const score = (node: ValuedNode) =>
    fc
      .integer({ min: 0, max: grid })
      .map((step) => [node.ref, multiply(node.maximum, ratio(BigInt(step), BigInt(grid)))] as const);
  return fc
    .record({
      rows: fc.tuple(...rows.map(score)),
      choices: fc.array(fc.nat(1), {
        minLength: rows.length + parents.length,
        maxLength: rows.length + parents.length,
      }),
      printsWhole: fc.boolean(),
    })
    .map(({ rows: scores, choices, printsWhole }) => {
      const truth = new Map<NodeRef, Exact>(scores);
      for (const { ref } of parents) {
        truth.set(ref, sum(nodesBelow(framework, ref, "subarea").map((row) => truth.get(row.ref) ?? zero)));
      }
      const nodes = [...rows, ...parents.filter(({ level }) => level === "area" || printsWhole)];
      const printed = nodes.map((node, index) => {
        const decimals = node.level === "subarea" ? 1 : 0;
        const roundings = roundingsOf(truth.get(node.ref) ?? zero, decimals);
        return printedScore(node, roundings[(choices[index] ?? 0) % roundings.length] ?? zero, decimals);
      });
      return { framework, truth, printed };
    });
}

/** The evaluation with one row misprinted by more than every rounding together explains. */
export function anyMisprintOf({
  framework,
  printed,
}: TrueEvaluation): fc.Arbitrary<{ readonly row: NodeRef; readonly printed: readonly PrintedScore[] } | undefined> {
  const candidates = printed.flatMap((score) => {
    const node = valuedNode(framework, score.target);
    if (node.level !== "subarea" || node.parent === undefined) return [];
    const rows = nodesBelow(framework, node.parent, "subarea").length;
    // Half a unit of each row and of the area, on both sides of the sum.
    const slack = add(ratio(BigInt(rows), 10n), exact(1));
    const right = exact(score.printed.replace(",", "."));
    const tenths = Number(multiply(node.maximum, exact(10)).n);
    return Array.from({ length: tenths + 1 }, (_, tenth) => ratio(BigInt(tenth), 10n))
      .filter((value) => compare(subtract(value, right), slack) > 0 || compare(subtract(right, value), slack) > 0)
      .map((value) => printedScore(node, value, 1));
  });
  if (candidates.length === 0) return fc.constant(undefined);
  return fc.constantFrom(...candidates).map((wrong) => ({
    row: wrong.target,
    printed: printed.map((score) => (score.target === wrong.target ? wrong : score)),
  }));
}

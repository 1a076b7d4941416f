// What changed from one score card to a later one, as far as the two can be compared.
import type { NodeRef } from "../framework/framework.js";
import { compare, type Exact, subtract, zero } from "../numbers/exact.js";
import { type Interval, subtractIntervals } from "../numbers/interval.js";
import { type NodeScore, officialPoints, officialRange, type ScoreCard } from "./score-card.js";

export interface NodeChange {
  readonly ref: NodeRef;
  readonly earlier: Exact;
  readonly later: Exact;
  /** Later minus earlier, as printed. */
  readonly change: Exact;
  /** `undecidable`: rounding leaves open whether anything changed at all. */
  readonly direction: "risen" | "fallen" | "unchanged" | "undecidable";
}

/** `other-framework`: the cards speak of different frameworks, so no score of one stands for a score of the other. */
export type Comparison =
  | {
      readonly comparable: true;
      readonly changes: readonly NodeChange[];
      readonly onlyEarlier: readonly NodeRef[];
      readonly onlyLater: readonly NodeRef[];
    }
  | {
      readonly comparable: false;
      readonly reason: "other-framework";
      readonly earlier: string;
      readonly later: string;
    };

function directionOf(change: Exact, range: Interval): NodeChange["direction"] {
  if (compare(range.lo, zero) > 0) return "risen";
  if (compare(range.hi, zero) < 0) return "fallen";
  return compare(change, zero) === 0 ? "unchanged" : "undecidable";
}

function changeOf(earlier: NodeScore, later: NodeScore): NodeChange | undefined {
  const before = officialPoints(earlier);
  const after = officialPoints(later);
  const rangeBefore = officialRange(earlier);
  const rangeAfter = officialRange(later);
  if (!before || !after || !rangeBefore || !rangeAfter) return undefined;
  const change = subtract(after, before);
  const range = subtractIntervals(rangeAfter, rangeBefore);
  return { ref: later.ref, earlier: before, later: after, change, direction: directionOf(change, range) };
}

/** Compares node by node, in the later card's order; nodes without a single score on either side are listed apart. */
export function compareScoreCards(earlier: ScoreCard, later: ScoreCard): Comparison {
  if (earlier.frameworkId !== later.frameworkId) {
    return { comparable: false, reason: "other-framework", earlier: earlier.frameworkId, later: later.frameworkId };
  }
  const changes = [...later.nodes.values()].flatMap((node) => {
    const before = earlier.nodes.get(node.ref);
    return before ? (changeOf(before, node) ?? []) : [];
  });
  const changed = new Set(changes.map(({ ref }) => ref));
  const alone = (card: ScoreCard) =>
    [...card.nodes.values()].filter((node) => officialPoints(node) && !changed.has(node.ref)).map(({ ref }) => ref);
  return { comparable: true, changes, onlyEarlier: alone(earlier), onlyLater: alone(later) };
}

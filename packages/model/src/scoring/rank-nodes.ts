// Ranking nodes by one of three measures, with ties as groups and certainty under rounding.
import type { NodeRef } from "../framework/framework.js";
import { compare, divide, type Exact, equal, subtract } from "../numbers/exact.js";
import { hull, type Interval } from "../numbers/interval.js";
import { type NodeScore, officialPoints, officialRange } from "./score-card.js";

/** `share` = points ÷ maximum; `lost` = maximum − points; `points` = raw points. */
export type RankMeasure = "share" | "lost" | "points";

export interface RankGroup {
  /** 1 for the first; a group of two at 1 is followed by 3. */
  readonly position: number;
  /** Exactly equal by the measure; more than one is a tie. In the order they were given. */
  readonly refs: readonly NodeRef[];
  readonly value: Exact;
  /**
   * `tie`: more than one node. `certain`: no rounding could change places with the neighbouring groups.
   * `undecidable`: printed precision leaves the order to a neighbour open.
   */
  readonly certainty: "certain" | "tie" | "undecidable";
  /** Whether this group, as printed numbers may have been rounded, surely comes before all that follow. */
  readonly cutIsCertain: boolean;
}

interface Measured {
  readonly ref: NodeRef;
  readonly value: Exact;
  readonly interval: Interval;
}

function measureOf(node: NodeScore, measure: RankMeasure): Measured | undefined {
  const points = officialPoints(node);
  const range = officialRange(node);
  if (!points || !range) return undefined;
  const { maximum, ref } = node;
  if (measure === "points") return { ref, value: points, interval: range };
  if (measure === "lost")
    return {
      ref,
      value: subtract(maximum, points),
      interval: { lo: subtract(maximum, range.hi), hi: subtract(maximum, range.lo) },
    };
  return {
    ref,
    value: divide(points, maximum),
    interval: { lo: divide(range.lo, maximum), hi: divide(range.hi, maximum) },
  };
}

/** The smallest interval around the first, the first two, and so on. */
function runningHulls(intervals: readonly Interval[]): readonly Interval[] {
  const hulls: Interval[] = [];
  for (const interval of intervals) hulls.push(hull(hulls.at(-1) ?? interval, interval));
  return hulls;
}

/**
 * Groups of nodes in order; nodes without a score are left out. `weakest` first means the lowest share, the fewest
 * points, or the most points lost. Throws nothing.
 */
export function rankNodes(
  nodes: Iterable<NodeScore>,
  { measure, first }: { readonly measure: RankMeasure; readonly first: "weakest" | "strongest" },
): readonly RankGroup[] {
  const lowestFirst = (first === "weakest") !== (measure === "lost");
  const measured = [...nodes].flatMap((node) => measureOf(node, measure) ?? []);
  const sorted = measured.toSorted((a, b) => (lowestFirst ? compare(a.value, b.value) : compare(b.value, a.value)));
  const groups: Measured[][] = [];
  for (const item of sorted) {
    const last = groups.at(-1);
    if (last?.[0] && equal(last[0].value, item.value)) last.push(item);
    else groups.push([item]);
  }
  const ranges = groups.map((group) => group.map(({ interval }) => interval).reduce(hull));
  const before = runningHulls(ranges);
  const after = runningHulls(ranges.toReversed()).toReversed();
  const apart = (earlier: Interval, later: Interval): boolean =>
    lowestFirst ? compare(earlier.hi, later.lo) < 0 : compare(earlier.lo, later.hi) > 0;
  const cuts = before.map((earlier, index) => {
    const later = after[index + 1];
    return later === undefined || apart(earlier, later);
  });
  const certaintyOf = (group: readonly Measured[], index: number): RankGroup["certainty"] => {
    if (group.length > 1) return "tie";
    return cuts[index] && (index === 0 || cuts[index - 1]) ? "certain" : "undecidable";
  };
  let position = 1;
  return groups.flatMap((group, index): readonly RankGroup[] => {
    const [head] = group;
    if (!head) return [];
    const start = position;
    position += group.length;
    const refs = group.map(({ ref }) => ref);
    return [
      {
        position: start,
        refs,
        value: head.value,
        certainty: certaintyOf(group, index),
        cutIsCertain: cuts[index] ?? true,
      },
    ];
  });
}

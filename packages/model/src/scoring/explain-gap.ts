// Every way in which one single fault explains why an area's printed score isn't the sum of its rows.
import leven from "leven";
import type { Claim } from "../assessment/assessment.js";
import type { NodeRef } from "../framework/framework.js";
import {
  compare,
  divide,
  type Exact,
  equal,
  greatest,
  least,
  multiply,
  subtract,
  sum,
  toDecimal,
  zero,
} from "../numbers/exact.js";
import { type Interval, intersect, subtractIntervals, sumIntervals } from "../numbers/interval.js";
import { parsePrintedNumber } from "../numbers/printed-number.js";
import { isFromReport } from "./declared-scores.js";
import { intervalOfPart, type Readings } from "./readings.js";
import type { NodeScore } from "./score-card.js";

/**
 * `parent`: the area is misprinted. `child`: one row is misprinted. `missing-row`: a row is left out. `weighting`: the
 * rows don't count alike. `lo` to `hi` is what the target's score would then be (for `missing-row` the row's score).
 */
export interface Explanation {
  readonly kind: "parent" | "child" | "missing-row" | "weighting";
  readonly target: NodeRef;
  readonly lo: Exact;
  readonly hi: Exact;
  /** How many characters of the printed number would have to change at least; `undefined` where none is printed. */
  readonly digitEdits: number | undefined;
  /** Ids of claims from outside, not accepted by anyone yet, that this explanation doesn't fit with. */
  readonly contradictedBy: readonly string[];
}

/** A claim about a node above the area, and what the other areas below that node may add up to. */
export interface Constraint {
  readonly claim: Claim;
  readonly others: Interval;
}

interface Candidate {
  readonly kind: Explanation["kind"];
  readonly target: NodeRef;
  readonly range: Interval | undefined;
  /** What the area's true score would be. */
  readonly area: Interval;
  readonly printed: string | undefined;
}

/** The fewest characters by which a number of the range, printed with as many decimals, differs from what is printed. */
function fewestEdits(printed: string | undefined, range: Interval): number | undefined {
  const number = printed === undefined ? undefined : parsePrintedNumber(printed);
  if (!number) return undefined;
  const scale = 10n ** BigInt(number.decimals);
  const step = (value: Exact): bigint => (value.n * scale) / value.d;
  let fewest: number | undefined;
  for (let at = step(range.lo); at <= step(range.hi) + 1n; at += 1n) {
    const digits = at.toString().padStart(number.decimals + 1, "0");
    const text =
      number.decimals === 0 ? digits : `${digits.slice(0, -number.decimals)}.${digits.slice(-number.decimals)}`;
    const value = parsePrintedNumber(text);
    if (!value || !intersect(value.interval, range)) continue;
    const edits = leven(toDecimal(number.value, number.decimals), text);
    fewest = fewest === undefined ? edits : Math.min(fewest, edits);
  }
  return fewest;
}

/** What any weighting of the rows could give: between the lowest and the highest share, times the maximum. */
function reachableByWeighting(area: NodeScore, parts: readonly NodeScore[]): Interval | undefined {
  const shares = parts.flatMap((part) => {
    const interval = intervalOfPart(part);
    return interval ? [{ lo: divide(interval.lo, part.maximum), hi: divide(interval.hi, part.maximum) }] : [];
  });
  const [first, ...rest] = shares;
  if (!first) return undefined;
  const lowest = rest.reduce((low, { lo }) => least(low, lo), first.lo);
  const highest = rest.reduce((high, { hi }) => greatest(high, hi), first.hi);
  return { lo: multiply(lowest, area.maximum), hi: multiply(highest, area.maximum) };
}

export function explainGap(
  area: NodeScore,
  parts: readonly NodeScore[],
  readings: Readings,
  constraints: readonly Constraint[],
): readonly Explanation[] {
  const { declared, computed } = readings;
  const children = parts.map((part): Candidate => {
    const others = sumIntervals(parts.flatMap((other) => (other === part ? [] : (intervalOfPart(other) ?? []))));
    const range = intersect(subtractIntervals(declared, others), { lo: zero, hi: part.maximum });
    return { kind: "child", target: part.ref, range, area: declared, printed: part.declared?.claims[0]?.printed };
  });
  const unlisted = subtract(area.maximum, sum(parts.map(({ maximum }) => maximum)));
  const missing =
    compare(unlisted, zero) > 0
      ? intersect(subtractIntervals(declared, computed), { lo: zero, hi: unlisted })
      : undefined;
  const weighted = reachableByWeighting(area, parts);
  const candidates: readonly Candidate[] = [
    {
      kind: "parent",
      target: area.ref,
      range: intersect(computed, { lo: zero, hi: area.maximum }),
      area: computed,
      printed: area.declared?.claims[0]?.printed,
    },
    ...children,
    { kind: "missing-row", target: area.ref, range: missing, area: declared, printed: undefined },
    {
      kind: "weighting",
      target: area.ref,
      range: weighted && intersect(weighted, declared),
      area: declared,
      printed: undefined,
    },
  ];
  return candidates.flatMap(({ kind, target, range, area: truth, printed }) => {
    if (!range || (kind === "missing-row" && equal(range.hi, zero))) return [];
    const against = constraints.filter(({ claim, others }) => {
      const number = parsePrintedNumber(claim.printed);
      return number !== undefined && !intersect(number.interval, sumIntervals([others, truth]));
    });
    if (against.some(({ claim }) => claim.accepted === true || isFromReport(claim))) return [];
    return [
      {
        kind,
        target,
        lo: range.lo,
        hi: range.hi,
        digitEdits: fewestEdits(printed, range),
        contradictedBy: against.map(({ claim }) => claim.id),
      },
    ];
  });
}

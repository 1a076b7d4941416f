// Every way in which one single fault, or one missing row, explains why an area's printed score isn't the sum of its rows.
import leven from "leven";
import type { Claim } from "../assessment/assessment.js";
import type { NodeRef } from "../framework/framework.js";
import { divide, type Exact, greatest, least, multiply, toDecimal, zero } from "../numbers/exact.js";
import { type Interval, intersect, subtractIntervals, sumIntervals } from "../numbers/interval.js";
import { parsePrintedNumber } from "../numbers/printed-number.js";
import { isFromReport } from "./declared-scores.js";
import { intervalOfPart, isKnown, type Readings } from "./readings.js";
import type { NodeScore } from "./score-card.js";

/**
 * `parent`: the area is misprinted. `child`: the row `target` is misprinted. `missing-row`: the row `target` is not printed.
 * `weighting`: the rows don't count alike. `lo` to `hi` is what the target's score would then be.
 */
export interface Explanation {
  readonly kind: "parent" | "child" | "missing-row" | "weighting";
  readonly target: NodeRef;
  readonly lo: Exact;
  readonly hi: Exact;
  /** How many characters of the printed number would have to change at least; `undefined` where none is printed, or with more than two decimals. */
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

/** Every number of the range is tried, and reports print scores with one decimal. */
const mostDecimals = 2;

/** The fewest characters by which a number of the range, printed with as many decimals, differs from what is printed. */
function fewestEdits(printed: string | undefined, range: Interval): number | undefined {
  const number = printed === undefined ? undefined : parsePrintedNumber(printed);
  if (!number || number.decimals > mostDecimals) return undefined;
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
  const shares = parts.map((part) => {
    const { lo, hi } = intervalOfPart(part);
    return { lo: divide(lo, part.maximum), hi: divide(hi, part.maximum) };
  });
  const [first, ...rest] = shares;
  if (!first) return undefined;
  const lowest = rest.reduce((low, { lo }) => least(low, lo), first.lo);
  const highest = rest.reduce((high, { hi }) => greatest(high, hi), first.hi);
  return { lo: multiply(lowest, area.maximum), hi: multiply(highest, area.maximum) };
}

/** What one row would have to be for the area's declared score to be right. */
function candidateOfRow(
  kind: "child" | "missing-row",
  row: NodeScore,
  parts: readonly NodeScore[],
  declared: Interval,
): Candidate {
  const others = sumIntervals(parts.filter((part) => part !== row).map(intervalOfPart));
  const range = intersect(subtractIntervals(declared, others), { lo: zero, hi: row.maximum });
  return { kind, target: row.ref, range, area: declared, printed: row.declared?.claims[0]?.printed };
}

/** For a sum that can't be right: one printed number is wrong, or the rows don't count alike. */
function candidatesOfGap(
  area: NodeScore,
  parts: readonly NodeScore[],
  { declared, computed }: Readings,
): readonly Candidate[] {
  const weighted = reachableByWeighting(area, parts);
  return [
    {
      kind: "parent",
      target: area.ref,
      range: intersect(computed, { lo: zero, hi: area.maximum }),
      area: computed,
      printed: area.declared?.claims[0]?.printed,
    },
    ...parts.filter(isKnown).map((part) => candidateOfRow("child", part, parts, declared)),
    {
      kind: "weighting",
      target: area.ref,
      range: weighted && intersect(weighted, declared),
      area: declared,
      printed: undefined,
    },
  ];
}

/** For a sum that may be right: the one row that is missing. */
function candidatesOfMissingRow(parts: readonly NodeScore[], declared: Interval): readonly Candidate[] {
  const missing = parts.filter((part) => !isKnown(part));
  return missing.length === 1 ? missing.map((row) => candidateOfRow("missing-row", row, parts, declared)) : [];
}

export function explainGap(
  area: NodeScore,
  parts: readonly NodeScore[],
  readings: Readings,
  constraints: readonly Constraint[],
): readonly Explanation[] {
  const candidates = readings.agreed
    ? candidatesOfMissingRow(parts, readings.declared)
    : candidatesOfGap(area, parts, readings);
  return candidates.flatMap(({ kind, target, range, area: truth, printed }) => {
    if (!range) return [];
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

// A closed interval of exact numbers: what a value may be when it is not fully known.
import { add, compare, type Exact, equal, greatest, least, subtract, zero } from "./exact.js";

/** Both ends belong to it; `lo` is never above `hi`. */
export interface Interval {
  readonly lo: Exact;
  readonly hi: Exact;
}

export const point = (value: Exact): Interval => ({ lo: value, hi: value });
export const isPoint = (interval: Interval): boolean => equal(interval.lo, interval.hi);
export const contains = (interval: Interval, value: Exact): boolean =>
  compare(interval.lo, value) <= 0 && compare(value, interval.hi) <= 0;

const addIntervals = (a: Interval, b: Interval): Interval => ({ lo: add(a.lo, b.lo), hi: add(a.hi, b.hi) });

export function sumIntervals(intervals: Iterable<Interval>): Interval {
  let total = point(zero);
  for (const interval of intervals) total = addIntervals(total, interval);
  return total;
}

/** Every difference of a value of `a` and a value of `b`. */
export const subtractIntervals = (a: Interval, b: Interval): Interval => ({
  lo: subtract(a.lo, b.hi),
  hi: subtract(a.hi, b.lo),
});

/** What both hold, or `undefined` where they hold nothing in common. */
export function intersect(a: Interval, b: Interval): Interval | undefined {
  const lo = greatest(a.lo, b.lo);
  const hi = least(a.hi, b.hi);
  return compare(lo, hi) <= 0 ? { lo, hi } : undefined;
}

/** The smallest interval that holds both. */
export const hull = (a: Interval, b: Interval): Interval => ({ lo: least(a.lo, b.lo), hi: greatest(a.hi, b.hi) });

/** The least distance between a value of `a` and a value of `b`; zero where they meet. */
export function gapBetween(a: Interval, b: Interval): Exact {
  if (compare(a.hi, b.lo) < 0) return subtract(b.lo, a.hi);
  if (compare(b.hi, a.lo) < 0) return subtract(a.lo, b.hi);
  return zero;
}

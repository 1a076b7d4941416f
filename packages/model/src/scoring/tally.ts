// Points as whole numbers over a common denominator: fast to add up, and exact.
import { type Exact, ratio } from "../numbers/exact.js";
import type { Interval } from "../numbers/interval.js";
import { gcd, lcm } from "../numbers/whole.js";

/** What a node has won so far, and may still win. All in units of which `over` make a point. */
export type Tally =
  | {
      readonly applies: true;
      readonly lo: bigint;
      readonly hi: bigint;
      /** The part of the maximum that responses or printed rows stand behind. */
      readonly answered: bigint;
      readonly over: bigint;
    }
  | { readonly applies: false };

export interface TallyPart {
  readonly tally: Tally;
  /** What the part is worth, over the parent's `base`. */
  readonly worth: bigint;
}

/**
 * The tally of a node from its parts: their sum. What parts that don't apply are worth is shared out among the others, so
 * that the node keeps its ratio of points to what applies. `worth` and every part's worth are in units of 1/`base` point.
 */
export function rollUp(base: bigint, worth: bigint, parts: readonly TallyPart[]): Tally {
  let over = base;
  let applicable = worth;
  for (const { tally, worth: partWorth } of parts) {
    if (!tally.applies) applicable -= partWorth;
    else if (tally.over !== over) over = lcm(over, tally.over);
  }
  if (applicable === 0n) return { applies: false };
  let lo = 0n;
  /** What may still be won: nothing where all is answered, the usual case, which then costs no sum. */
  let open = 0n;
  let answered = 0n;
  for (const { tally } of parts) {
    if (!tally.applies) continue;
    const isOpen = tally.hi !== tally.lo;
    if (tally.over === over) {
      lo += tally.lo;
      answered += tally.answered;
      if (isOpen) open += tally.hi - tally.lo;
    } else {
      const scale = over / tally.over;
      lo += tally.lo * scale;
      answered += tally.answered * scale;
      if (isOpen) open += (tally.hi - tally.lo) * scale;
    }
  }
  const hi = open === 0n ? lo : lo + open;
  if (applicable === worth) return { applies: true, lo, hi, answered, over };
  const common = gcd(worth, applicable);
  const share = worth / common;
  return {
    applies: true,
    lo: lo * share,
    hi: hi * share,
    answered: answered * share,
    over: over * (applicable / common),
  };
}

/** The points of a tally as an interval; `undefined` where the node doesn't apply. */
export function intervalOf(tally: Tally): Interval | undefined {
  if (!tally.applies) return undefined;
  const lo = ratio(tally.lo, tally.over);
  return { lo, hi: tally.lo === tally.hi ? lo : ratio(tally.hi, tally.over) };
}

/** Points that a source stands behind: one number, or what it may have been before it was rounded. */
export function tallyOf(points: Interval, maximum: Exact): Tally {
  const over = lcm(lcm(points.lo.d, points.hi.d), maximum.d);
  const units = ({ n, d }: Exact): bigint => n * (over / d);
  return { applies: true, lo: units(points.lo), hi: units(points.hi), answered: units(maximum), over };
}

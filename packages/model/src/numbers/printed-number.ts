// A number as printed: its characters, its exact value, and the interval it may stand for.
import { add, type Exact, exact, ratio, subtract } from "./exact.js";
import type { Interval } from "./interval.js";

export interface PrintedNumber {
  /** The characters as they stand in the source: "6,7". */
  readonly printed: string;
  readonly value: Exact;
  /** How many decimals were printed. */
  readonly decimals: number;
  /** What may have been rounded to this, closed at both ends because a source's tie rule is unknown. */
  readonly interval: Interval;
}

/** Space, no-break space, thin space, narrow no-break space; never a tab or a line end, which stand between two numbers. */
const spaces = /[ \u00a0\u2009\u202f]/g;
const shape = /^([-+\u2212\u2013]?)(\d{1,3}(?:[ \u00a0\u2009\u202f]\d{3})+|\d+)(?:[.,](\d+))?$/;
/** No report prints a longer number; a hostile one costs nothing. */
const longest = 40;

/** Reads "6,7", "6.7", "62", "2 998" or "−3,5"; `undefined` for anything else. A comma or a point is always a decimal sign. */
export function parsePrintedNumber(printed: string): PrintedNumber | undefined {
  const text = printed.trim();
  const match = text.length <= longest ? shape.exec(text) : null;
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = ""] = match;
  const digits = whole.replace(spaces, "");
  const magnitude = exact(fraction === "" ? digits : `${digits}.${fraction}`);
  const value = sign === "" || sign === "+" ? magnitude : magnitude.neg();
  const half = ratio(1n, 2n * 10n ** BigInt(fraction.length));
  return {
    printed,
    value,
    decimals: fraction.length,
    interval: { lo: subtract(value, half), hi: add(value, half) },
  };
}

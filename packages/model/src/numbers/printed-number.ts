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

const spaces = /[\s\u00a0\u2009\u202f]/g;
const shape = /^([-+\u2212\u2013]?)(\d{1,3}(?:[\s\u00a0\u2009\u202f]\d{3})+|\d+)(?:[.,](\d+))?$/;

/** Reads "6,7", "6.7", "62", "2 998" or "−3,5"; `undefined` for anything else. A comma or a point is always a decimal sign. */
export function parsePrintedNumber(printed: string): PrintedNumber | undefined {
  const match = shape.exec(printed.trim());
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

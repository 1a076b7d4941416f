// Exact numbers: fractions of whole numbers, never binary floating point.
import Fraction from "fraction.js";

/** An exact rational number. Make one with `exact`, print it with `toDecimal`; never do arithmetic on `toNumber`. */
export type Exact = Omit<Fraction, "s" | "n" | "d"> & Pick<Readonly<Fraction>, "s" | "n" | "d">;

const decimalOrFraction = /^[-+]?\d+(?:\.\d+|\/0*[1-9]\d*)?$/;

/**
 * Reads "6.7", "20/3" or "62", or a whole number. Throws a RangeError for anything else: fractional binary numbers above
 * all, and whole ones too large for a binary number to hold exactly.
 */
export function exact(value: string | number | bigint): Exact {
  if (typeof value === "bigint") return new Fraction(value, 1n);
  const allowed = typeof value === "number" ? Number.isSafeInteger(value) : decimalOrFraction.test(value);
  if (!allowed) throw new RangeError(`"${value}" is not an exact number`);
  return new Fraction(value);
}

/** The exact number that a JSON number stands for by its shortest decimal writing: 6.7 is 67/10, 1e-7 is 1/10000000. */
export function exactOfJson(value: number): Exact {
  const [digits = "", exponent = "0"] = String(value).split("e");
  const power = Number(exponent);
  const scale = exact(10n ** BigInt(Math.abs(power)));
  return power < 0 ? divide(exact(digits), scale) : multiply(exact(digits), scale);
}

/** An exact fraction from whole numbers. */
export function ratio(numerator: bigint, denominator: bigint): Exact {
  return new Fraction(numerator, denominator);
}

export const zero: Exact = exact(0);
export const one: Exact = exact(1);

export const add = (a: Exact, b: Exact): Exact => a.add(b as Fraction);
export const subtract = (a: Exact, b: Exact): Exact => a.sub(b as Fraction);
export const multiply = (a: Exact, b: Exact): Exact => a.mul(b as Fraction);
export const divide = (a: Exact, b: Exact): Exact => a.div(b as Fraction);
export const negate = (a: Exact): Exact => a.neg();
export const absolute = (a: Exact): Exact => a.abs();
export const compare = (a: Exact, b: Exact): -1 | 0 | 1 => Math.sign(a.compare(b as Fraction)) as -1 | 0 | 1;
export const equal = (a: Exact, b: Exact): boolean => compare(a, b) === 0;
export const least = (a: Exact, b: Exact): Exact => (compare(a, b) <= 0 ? a : b);
export const greatest = (a: Exact, b: Exact): Exact => (compare(a, b) >= 0 ? a : b);
export const sum = (values: Iterable<Exact>): Exact => {
  let total = zero;
  for (const value of values) total = add(total, value);
  return total;
};

/** A number for JSON and charts: the nearest binary one. Not for arithmetic. */
export const toNumber = (value: Exact): number => value.valueOf();

/** "20/3", "62": parses back to the same number with `exact`. */
export const toFractionText = (value: Exact): string => value.toFraction();

/** The number rounded to so many decimals, half away from zero, as Kommunekompasset's reports round. */
export function roundTo(value: Exact, decimals: number): Exact {
  const scale = 10n ** BigInt(decimals);
  const numerator = value.n * scale;
  const half = (numerator * 2n + value.d) / (value.d * 2n);
  return ratio(value.s < 0n ? -half : half, scale);
}

/** Digits with a point and exactly so many decimals, rounded half away from zero: "6.7", "-0.5", "62". A surface puts in its own comma. */
export function toDecimal(value: Exact, decimals: number): string {
  const rounded = roundTo(value, decimals);
  const scaled = (rounded.n * 10n ** BigInt(decimals)) / rounded.d;
  const digits = scaled.toString().padStart(decimals + 1, "0");
  const sign = rounded.s < 0n && scaled !== 0n ? "-" : "";
  const whole = digits.slice(0, digits.length - decimals);
  return decimals === 0 ? sign + whole : `${sign}${whole}.${digits.slice(-decimals)}`;
}

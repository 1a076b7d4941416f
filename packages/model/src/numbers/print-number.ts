// Numbers as a reader of each language expects them.
import type { Locale } from "../text/locale.js";
import { type Exact, multiply, ratio, toDecimal } from "./exact.js";

const noBreakSpace = "\u00a0";
const minusSign = "\u2212";

/** How many decimals: exactly so many, or as few as the number needs and no more than so many. */
export type Decimals = number | { readonly atMost: number };

function digitsOf(value: Exact, decimals: Decimals): string {
  if (typeof decimals === "number") return toDecimal(value, decimals);
  const digits = toDecimal(value, decimals.atMost);
  return digits.includes(".") ? digits.replace(/\.?0+$/, "") : digits;
}

/** "6,7", "−3 460" in nb, nn and sv, "6.7" in en; thousands are grouped by a no-break space in all four. Rounds half away from zero. */
export function printNumber(value: Exact, decimals: Decimals, locale: Locale): string {
  const [whole = "", fraction] = digitsOf(value, decimals).replace("-", minusSign).split(".");
  const grouped = whole.replace(/\B(?=(?:\d{3})+$)/g, noBreakSpace);
  const sign = locale === "en" ? "." : ",";
  return fraction === undefined ? grouped : grouped + sign + fraction;
}

/** A share from 0 to 1 as a percentage with one decimal at most: "33,5 %", in English "33.5%". */
export function printPercent(share: Exact, locale: Locale): string {
  const percent = printNumber(multiply(share, ratio(100n, 1n)), { atMost: 1 }, locale);
  return locale === "en" ? `${percent}%` : `${percent}${noBreakSpace}%`;
}

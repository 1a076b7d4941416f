// Numbers as they are written in each language.
import type { Locale } from "@kompass/model";

const noBreakSpace = "\u00a0";
const minus = "\u2212";

/** Digits as they stand in the value: nothing is rounded; `decimals` only adds zeros, so that a column lines up. */
export function formatNumber(locale: Locale, value: number, decimals = decimalsOf(value)): string {
  const [whole = "", fraction = ""] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, noBreakSpace);
  const separator = locale === "en" ? "." : ",";
  const digits = fraction.padEnd(decimals, "0");
  return `${value < 0 ? minus : ""}${grouped}${digits === "" ? "" : separator + digits}`;
}

/** "16,5 %"; in English "16.5%". */
export function formatPercent(locale: Locale, value: number, decimals?: number): string {
  return `${formatNumber(locale, value, decimals)}${locale === "en" ? "" : noBreakSpace}%`;
}

export function decimalsOf(value: number): number {
  return String(value).split(".")[1]?.length ?? 0;
}

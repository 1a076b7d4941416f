// Dates for people: "3. januar 2026".
import type { Locale } from "./locale.js";

const tags: Readonly<Record<Locale, string>> = { nb: "nb-NO", nn: "nn-NO", sv: "sv-SE", en: "en-GB" };

/** Made when first needed: making one takes longer than a hundred dates. */
const formats = new Map<Locale, Intl.DateTimeFormat>();

/** A day of the calendar, "2026-01-03", as its language writes it out. Throws a RangeError for what is no day. */
export function printDate(date: string, locale: Locale): string {
  const format = formats.get(locale) ?? new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" });
  formats.set(locale, format);
  return format.format(new Date(`${date}T00:00:00Z`));
}

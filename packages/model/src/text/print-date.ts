// Dates for people: "3. januar 2026".
import type { Locale } from "./locale.js";

const tags: Readonly<Record<Locale, string>> = { nb: "nb-NO", nn: "nn-NO", sv: "sv-SE", en: "en-GB" };

/** A day of the calendar, "2026-01-03", as its language writes it out. Throws a RangeError for what is no day. */
export function printDate(date: string, locale: Locale): string {
  return new Intl.DateTimeFormat(tags[locale], { dateStyle: "long", timeZone: "UTC" }).format(
    new Date(`${date}T00:00:00Z`),
  );
}

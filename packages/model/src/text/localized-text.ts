// A text in several languages, and the one of them that a reader should get.
import { z } from "zod";
import { fallbackOf, type Locale, locales } from "./locale.js";

export const localizedTextSchema = z
  .partialRecord(z.enum(locales), z.string().min(1))
  .refine((text) => Object.keys(text).length > 0, "a text needs at least one language");

export type LocalizedText = Readonly<Partial<Record<Locale, string>>>;

/** The text in the wanted language, else in the nearest one that it exists in; `undefined` where it exists in none. */
export function textIn(text: LocalizedText, locale: Locale): string | undefined {
  for (const candidate of fallbackOf(locale)) {
    const found = text[candidate];
    if (found !== undefined) return found;
  }
  return undefined;
}

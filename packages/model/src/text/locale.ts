// The languages that kompass speaks, and how one falls back to the next.
import { z } from "zod";

/** Bokmål, Nynorsk, Swedish and English. */
export const locales = ["nb", "nn", "sv", "en"] as const;

export const localeSchema = z.enum(locales);
export type Locale = z.infer<typeof localeSchema>;

const fallbacks: Readonly<Record<Locale, readonly Locale[]>> = {
  nb: ["nb", "nn", "sv", "en"],
  nn: ["nn", "nb", "sv", "en"],
  sv: ["sv", "nb", "nn", "en"],
  en: ["en", "nb", "nn", "sv"],
};

/** The languages to look for a text in, nearest first, starting with the language itself. */
export function fallbackOf(locale: Locale): readonly Locale[] {
  return fallbacks[locale];
}

// The languages of the page, each under its own name, and how one is chosen before anybody has.
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { PageWords } from "./page-words.js";
import { sv } from "./sv.js";

export const languages = ["nb", "nn", "sv", "en"] as const;
export type Language = (typeof languages)[number];

export const languageNames: Readonly<Record<Language, string>> = {
  nb: "Norsk bokmål",
  nn: "Norsk nynorsk",
  sv: "Svenska",
  en: "English",
};

export const pageWords: Readonly<Record<Language, PageWords>> = { nb, nn, sv, en };

/** The first of a browser's languages that we speak, else Bokmål; takes tags such as "nn-NO" and the old "no". */
export function languageFor(browserLanguages: readonly string[]): Language {
  for (const tag of browserLanguages) {
    const language = languageOf(tag);
    if (language !== undefined) return language;
  }
  return "nb";
}

/** `undefined` for a language that the page does not speak. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.toLowerCase().split(/[-_]/)[0];
  return primary === "no" ? "nb" : languages.find((language) => language === primary);
}

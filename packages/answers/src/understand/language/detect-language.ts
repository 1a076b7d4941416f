// The language that a question's words speak.
import { type Locale, locales } from "@kompass/model";
import { fold } from "../../words/fold.js";
import type { Word } from "../../words/read-words.js";
import { en } from "./en.js";
import type { LanguageMarks } from "./language-marks.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const allMarks: Readonly<Record<Locale, LanguageMarks>> = { nb, nn, sv, en };

interface Compiled {
  readonly locale: Locale;
  readonly words: ReadonlySet<string>;
  /** The same, as they are typed without å, ä, æ, ö and ø. */
  readonly plain: ReadonlySet<string>;
  readonly beginnings: readonly string[];
  readonly endings: readonly string[];
  readonly letters: string;
}

const listed = (text: string): readonly string[] => text.split(/\s+/).filter(Boolean);

const compiled: readonly Compiled[] = locales.map((locale) => {
  const { words, beginnings, endings, letters } = allMarks[locale];
  return {
    locale,
    words: new Set(listed(words)),
    plain: new Set(listed(words).map(fold)),
    beginnings: listed(beginnings),
    endings: listed(endings),
    letters,
  };
});

/** How many of the four languages have a word: a word of one language tells most. */
const weightOf = (sharedBy: number): number => [0, 2, 1, 0.4, 0][sharedBy] ?? 0;

function marksOf(word: string, { words, beginnings, endings, letters }: Compiled): number {
  if (words.has(word)) return 0;
  let weight = 0;
  if (word.length > 3 && beginnings.some((beginning) => word.startsWith(beginning))) weight += 0.8;
  if (word.length > 5 && endings.some((ending) => word.endsWith(ending))) weight += 0.4;
  if ([...letters].some((letter) => word.includes(letter))) weight += 0.7;
  return weight;
}

/** The lead that a language needs over the next one; less is too short to tell. */
const enough = 0.5;

/** The languages that the words speak, the likeliest first; several where they fit about alike, none where nothing tells. */
export function detectLanguages(words: readonly Word[]): readonly Locale[] {
  const scores = compiled.map((language) => ({ locale: language.locale, score: 0 }));
  for (const { text, isNumber } of words) {
    if (isNumber) continue;
    const spelt = compiled.some((language) => language.words.has(text)) ? "words" : "plain";
    const having = compiled.filter((language) => language[spelt].has(text)).length;
    for (const [index, language] of compiled.entries()) {
      const entry = scores[index];
      if (!entry) continue;
      entry.score += language[spelt].has(text) ? weightOf(having) : 0;
      if (having === 0) entry.score += marksOf(text, language);
    }
  }
  const best = Math.max(...scores.map(({ score }) => score));
  return scores
    .filter(({ score }) => score > 0 && score > best - enough)
    .toSorted((a, b) => b.score - a.score)
    .map(({ locale }) => locale);
}

/** Every word that tells a language, as written. */
export function languageWords(): readonly string[] {
  return [...new Set(compiled.flatMap(({ words }) => [...words]))];
}

// The words of each language as sets: what is neutral, what is alike, what bears which meaning.
import type { Locale } from "@kompass/model";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import type { BearingWords, RewordingWords } from "./rewording-words.js";
import { sv } from "./sv.js";

export type Bearing = keyof BearingWords;

export interface WordSets {
  readonly neutral: ReadonlySet<string>;
  readonly citing: ReadonlySet<string>;
  readonly linking: ReadonlySet<string>;
  /** One word for all that are alike; a word that is like no other stands for itself. */
  readonly kindOf: (word: string) => string;
  /** What a word would change; `undefined` for any other word. */
  readonly bearingOf: (word: string) => Bearing | undefined;
}

const listed = (words: string): readonly string[] => words.split(/\s+/).filter(Boolean);

function setsOf({ neutral, citing, linking, alike, bearing }: RewordingWords): WordSets {
  const kinds = new Map(
    alike.flatMap((group) => listed(group).map((word): [string, string] => [word, listed(group)[0] ?? word])),
  );
  const bearings = new Map(
    (Object.entries(bearing) as [Bearing, string][]).flatMap(([name, words]) =>
      listed(words).map((word): [string, Bearing] => [word, name]),
    ),
  );
  return {
    neutral: new Set(listed(neutral)),
    citing: new Set(listed(citing)),
    linking: new Set(listed(linking)),
    kindOf: (word) => kinds.get(word) ?? word,
    bearingOf: (word) => bearings.get(word),
  };
}

const allWords: Readonly<Record<Locale, RewordingWords>> = { nb, nn, sv, en };

const made = new Map<Locale, WordSets>();

export function wordsOf(locale: Locale): WordSets {
  const sets = made.get(locale) ?? setsOf(allWords[locale]);
  made.set(locale, sets);
  return sets;
}

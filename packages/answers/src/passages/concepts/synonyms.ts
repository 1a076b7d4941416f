// Other words for the same thing, across languages: a Swedish question finds Norwegian remarks.
import { type Locale, locales } from "@kompass/model";
import { lazily } from "../../lazily.js";
import { modifiersOf } from "../../words/compound-heads.js";
import { littleWords } from "../../words/little-words.js";
import { plainWords } from "../../words/plain-words.js";
import { readWords } from "../../words/read-words.js";
import { stem } from "../../words/stem.js";
import type { SoughtWord } from "../word-index.js";
import type { Concept, Concepts } from "./concept.js";
import { en } from "./en.js";
import { generalConcepts } from "./general.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

const byLocale: Readonly<Record<Locale, Concepts>> = { nb, nn, sv, en };
const tables: readonly Concepts[] = Object.values(byLocale);
const longestPhrase = 5;

/** Folded words of a phrase, without little words. */
function phraseOf(text: string): readonly string[] {
  const words = readWords(text).map(({ folded }) => folded);
  const telling = words.filter((word) => !littleWords.has(word));
  return telling.length > 0 ? telling : words;
}

const keyOf = (phrase: readonly string[]): string => phrase.map(stem).join(" ");

/** The phrases of each concept in all languages, and the concepts of each phrase. */
const concepts = lazily(() => {
  /** Words that name a concept by themselves. */
  const alone = new Set<string>();
  const phrasesOf = new Map<Concept, readonly (readonly string[])[]>();
  const conceptsOf = new Map<string, Concept[]>();
  for (const concept of Object.keys(nb) as Concept[]) {
    const keys = new Set<string>();
    /** What is left of a phrase when its little words are gone may say too little: "municipal plan" is no "plan". */
    const telling: (readonly string[])[] = [];
    for (const table of tables) {
      for (const text of table[concept].split(",")) {
        const phrase = phraseOf(text.trim());
        if (phrase.length > 0) keys.add(keyOf(phrase));
        const [only, ...rest] = phrase;
        if (only !== undefined && rest.length === 0) alone.add(only);
        if (phrase.length > 1 || !/\s|-/.test(text.trim())) telling.push(phrase);
      }
    }
    phrasesOf.set(concept, telling);
    for (const key of keys) conceptsOf.set(key, [...(conceptsOf.get(key) ?? []), concept]);
  }
  return { alone, phrasesOf, conceptsOf };
});

/** What a word that names no thing of its own counts beside one that does. */
const generalWorth = 0.3;

function worthOf(key: string, phrase: readonly string[]): number {
  const found = concepts().conceptsOf.get(key) ?? [];
  if (found.length === 0) return phrase.length === 1 && plainWords.has(phrase[0] ?? "") ? 0 : 1;
  return found.some((concept) => generalConcepts.has(concept)) ? generalWorth : 1;
}

/** A compound that the tables don't hold is about what it begins with, where they hold that. */
function knownKey(phrase: readonly string[]): string {
  const key = keyOf(phrase);
  const { conceptsOf } = concepts();
  const [only, ...rest] = phrase;
  if (conceptsOf.has(key) || only === undefined || rest.length > 0) return key;
  return (
    modifiersOf(only)
      .map(stem)
      .find((modifier) => conceptsOf.has(modifier)) ?? key
  );
}

function synonymsOf(key: string): readonly (readonly string[])[] {
  const { conceptsOf, phrasesOf } = concepts();
  return (conceptsOf.get(key) ?? []).flatMap((concept) => phrasesOf.get(concept) ?? []);
}

/** The words of a question as what to look for. */
export type Seek = (words: readonly string[]) => readonly SoughtWord[];

/** Each word as it stands. */
export const asTheyStand: Seek = (words) => words.map((word) => ({ word, synonyms: [] }));

/** The telling words of a question as what to look for: the longest phrases of the tables first, each as one. */
export function withSynonyms(words: readonly string[]): readonly SoughtWord[] {
  const sought: SoughtWord[] = [];
  for (let at = 0; at < words.length; ) {
    let length = Math.min(longestPhrase, words.length - at);
    while (length > 1 && !concepts().conceptsOf.has(keyOf(words.slice(at, at + length)))) length -= 1;
    const phrase = words.slice(at, at + length);
    const key = knownKey(phrase);
    const synonyms = synonymsOf(key);
    sought.push({
      word: phrase.join(" "),
      synonyms: length > 1 ? [phrase, ...synonyms] : synonyms,
      worth: worthOf(key, phrase),
    });
    at += length;
  }
  return sought;
}

/** Whether some words name a thing of the tables, not only a kind of thing. */
export const nameTopic = (words: readonly string[]): boolean =>
  withSynonyms(words).some(({ worth, synonyms }) => worth === 1 && synonyms.length > 0);

/** The languages that have each word. */
const localesOf = lazily(() => {
  const having = new Map<string, Set<Locale>>();
  for (const locale of locales) {
    for (const word of Object.values(byLocale[locale]).flatMap((texts) => texts.split(",").flatMap(phraseOf))) {
      if (!littleWords.has(word)) having.set(word, (having.get(word) ?? new Set()).add(locale));
    }
  }
  return having;
});

/** The one language that all the words are words of, as far as the tables hold them; `undefined` where several are. */
export function localeOfTopic(words: readonly string[]): Locale | undefined {
  const held = words.flatMap((word) => localesOf().get(word) ?? []);
  const [first] = held;
  const shared = [...(first ?? [])].filter((locale) => held.every((having) => having.has(locale)));
  return shared.length === 1 ? shared[0] : undefined;
}

/** For each of some folded words whether it is an everyday word that no phrase of the tables needs. */
export const arePadding = (words: readonly string[]): readonly boolean[] =>
  withSynonyms(words).flatMap(({ word }) => {
    const parts = word.split(" ");
    return parts.map((part) => parts.length === 1 && plainWords.has(part) && !concepts().alone.has(part));
  });

/** Every folded word of the tables, for putting misspellings right. */
export const conceptWords = (): readonly string[] => [...localesOf().keys()];

// What a framework package says of the method, by the words that people ask with.
import type { Framework } from "@kompass/model";
import { joiningWords, littleWords } from "../words/little-words.js";
import { isNumberWord } from "../words/number-words.js";
import { readWords, type Word } from "../words/read-words.js";
import { type Seek, withSynonyms } from "./concepts/synonyms.js";
import { createWordIndex, evenly, type IndexedText, type Match } from "./word-index.js";

/** A question is about a passage from this fit on: found on the questions in `testing/paraphrases`. */
const nearEnough = 0.4;
/** A question of little words alone must fit a passage well. */
const nearWithoutTopic = 0.8;
const asGood = 0.95;
/** People ask for the method in words that its passages don't use. */
const unheardWorth = 0.35;
const longestPhrase = 7;
/** A keyword of so many letters that only one passage has tells what a long question is about. */
const tellingLength = 9;
const byOneWord = 0.58;
/** The words of a passage's text tell less than the words by which people ask for it. */
const textWorth = 0.65;

export interface NearestPassage {
  /** More than one where two fit alike. */
  readonly ids: readonly string[];
  /** From 0 to 1. */
  readonly fit: number;
}

export interface MethodIndex {
  /** The passage that a question is about, if it is about one. */
  /** `telling` are the words without the frame of the question. */
  readonly nearest: (words: readonly Word[], telling: readonly string[]) => NearestPassage | undefined;
  readonly vocabulary: readonly string[];
}

export function createMethodIndex(framework: Framework, seek: Seek = withSynonyms): MethodIndex {
  const phrases = new Map<string, string>();
  const asked: IndexedText<string>[] = [];
  const said: IndexedText<string>[] = [];
  for (const { id, keywords, texts: localized } of framework.passages) {
    for (const keyword of Object.values(keywords).flat()) {
      const words = readWords(keyword).map(({ folded }) => folded);
      const tells = words.length > 3 || words.some((word) => !littleWords.has(word));
      if (words.length > 1 && tells) phrases.set(words.join(" "), id);
      const telling = words.filter((word) => !joiningWords.has(word));
      if (telling.length > 0) asked.push({ id, words: telling });
    }
    for (const text of Object.values(localized)) {
      const words = readWords(text).flatMap(({ folded }) => (joiningWords.has(folded) ? [] : [folded]));
      said.push({ id, words });
    }
  }
  const single = new Map<string, Set<string>>();
  for (const { id, words } of asked) {
    const [only, ...rest] = words;
    if (only === undefined || rest.length > 0 || only.length < tellingLength) continue;
    single.set(only, (single.get(only) ?? new Set()).add(id));
  }
  const byKeyword = createWordIndex(asked, { unheard: unheardWorth });
  const byText = createWordIndex(said);

  const byPhrase = (words: readonly Word[]): NearestPassage | undefined => {
    const folded = words.map((word) => word.folded);
    for (let length = Math.min(longestPhrase, folded.length); length > 1; length -= 1) {
      for (let start = 0; start + length <= folded.length; start += 1) {
        const id = phrases.get(folded.slice(start, start + length).join(" "));
        if (id !== undefined) return { ids: [id], fit: length > 2 ? 1 : 0.9 };
      }
    }
    return undefined;
  };

  return {
    nearest: (words, telling) => {
      const phrase = byPhrase(words);
      if (phrase) return phrase;
      const all = words.flatMap(({ folded, isNumber }) =>
        joiningWords.has(folded) || isNumber || isNumberWord(folded) ? [] : [folded],
      );
      const isTelling = (word: string): boolean => telling.includes(word) && !littleWords.has(word);
      const fits = new Map<string, number>();
      for (const sought of [all, telling]) {
        const words = seek(sought).map(evenly);
        const note = ({ id, because }: Match<string>, fit: number) => {
          const isHeard = telling.length === 0 || because.some((word) => word.split(" ").some(isTelling));
          if (isHeard) fits.set(id, Math.max(fits.get(id) ?? 0, fit));
        };
        for (const match of byKeyword.search(words)) note(match, match.ofQuestion * (0.4 + 0.6 * match.ofText));
        for (const match of byText.search(words)) note(match, match.ofQuestion * textWorth);
      }
      for (const word of telling) {
        const [id, ...others] = single.get(word) ?? [];
        if (id !== undefined && others.length === 0) fits.set(id, Math.max(fits.get(id) ?? 0, byOneWord));
      }
      const [best, second] = [...fits].toSorted(([, a], [, b]) => b - a);
      const least = telling.length === 0 ? nearWithoutTopic : nearEnough;
      if (!best || best[1] < least) return undefined;
      const isDraw = second !== undefined && second[1] >= best[1] * asGood;
      return { ids: isDraw ? [best[0], second[0]] : [best[0]], fit: best[1] };
    },
    vocabulary: [...new Set([...asked, ...said].flatMap(({ words }) => words))],
  };
}

// What a framework package says of the method, by the words that people ask with.
import type { Framework } from "@kompass/model";
import { lazily } from "../lazily.js";
import { joiningWords, littleWords } from "../words/little-words.js";
import { isNumberWord } from "../words/number-words.js";
import { readWords, type Word } from "../words/read-words.js";
import { stem } from "../words/stem.js";
import { type Seek, withSynonyms } from "./concepts/synonyms.js";
import { createPhraseIndex, type PhraseMatch } from "./phrase-index.js";
import { createWordIndex, evenly, type IndexedText, type Match } from "./word-index.js";

/** A question is about a passage from this fit on: found on the questions in `testing/paraphrases`. */
const nearEnough = 0.4;
/** A question of little words alone must fit a passage well. */
const nearWithoutTopic = 0.8;
const asGood = 0.95;
/** People ask for the method in words that its passages don't use. */
const unheardWorth = 0.35;
/** A keyword of so many letters that only one passage has tells what a long question is about. */
const tellingLength = 9;
const byOneWord = 0.58;
/** All the words of a phrase, but apart: surer the more of them. */
const apart = 0.88;
const farApart = 0.94;
/** Of two phrases nearly as strong as each other, each asks for something. */
const nearlyAsStrong = 0.7;
/** A phrase of so many words that stands as it is asks for nothing else. */
const longPhrase = 4;
/** The words of a passage's text tell less than the words by which people ask for it. */
const textWorth = 0.65;

export interface NearestPassage {
  /** More than one where two fit alike. */
  readonly ids: readonly string[];
  /** From 0 to 1. */
  readonly fit: number;
  /** A phrase by which people ask for it is surer than likeness to its words, or than words that ask for a figure as well. */
  readonly by: "phrase" | "frame" | "likeness";
}

/** `telling` are the words without the frame of the question, `own` those that ask for no figure; `isByPhrase` looks no further than phrases. */
export type SeekPassage = (
  words: readonly Word[],
  telling: readonly string[],
  own?: readonly string[],
  isByPhrase?: boolean,
) => NearestPassage | undefined;

export interface MethodIndex {
  /** The passages that a question is about, if it is about any. */
  readonly nearest: SeekPassage;
  readonly vocabulary: () => readonly string[];
}

export function createMethodIndex(framework: Framework, seek: Seek = withSynonyms): MethodIndex {
  const keyed = framework.passages.flatMap(({ id, keywords }) =>
    Object.values(keywords)
      .flat()
      .map((keyword) => ({ id, words: readWords(keyword).map(({ folded }) => folded) })),
  );
  const phrases = createPhraseIndex(keyed);
  const withoutJoining = ({ id, words }: (typeof keyed)[number]): IndexedText<string> => ({
    id,
    words: words.filter((word) => !joiningWords.has(word)),
  });
  const asked = keyed.map(withoutJoining).filter(({ words }) => words.length > 0);
  const said = lazily(() =>
    framework.passages.flatMap(({ id, texts }) =>
      Object.values(texts).map((text) => withoutJoining({ id, words: readWords(text).map(({ folded }) => folded) })),
    ),
  );
  const single = lazily(() => {
    const having = new Map<string, Set<string>>();
    for (const { id, words } of asked) {
      const [only, ...rest] = words;
      if (only === undefined || rest.length > 0 || only.length < tellingLength) continue;
      having.set(only, (having.get(only) ?? new Set()).add(id));
    }
    return having;
  });
  const byKeyword = lazily(() => createWordIndex(asked, { unheard: unheardWorth }));
  const byText = lazily(() => createWordIndex(said()));

  /** What the strongest phrase asks for, and what another nearly as strong asks for besides. */
  const byPhrase = (words: readonly Word[], own: readonly string[]): NearestPassage | undefined => {
    const ownStems = new Set(own.map(stem));
    const isOwn = ({ stems }: PhraseMatch): boolean => [...stems].some((part) => ownStems.has(part));
    const found = phrases.find(words.map(({ folded }) => folded));
    const first = found.find((match) => match.isWhole || isOwn(match));
    if (!first) return undefined;
    const besides = found.find(
      (match) =>
        match !== first &&
        (match.isWhole || isOwn(match) || first.isWhole) &&
        match.strength >= first.strength * nearlyAsStrong &&
        [...match.stems].some((part) => !first.stems.has(part)) &&
        !match.at.some((index) => first.at.includes(index)),
    );
    const asItStands = first.at.length > 2 ? 1 : 0.9;
    const wordsApart = first.stems.size > 2 ? farApart : apart;
    return {
      ids: [first, ...(besides ? [besides] : [])].map(({ id }) => id),
      fit: first.isWhole ? asItStands : wordsApart,
      by: isOwn(first) || first.at.length >= longPhrase ? "phrase" : "frame",
    };
  };

  return {
    nearest: (words, telling, own = telling, isByPhrase = false) => {
      const phrase = byPhrase(words, own);
      if (phrase || isByPhrase) return phrase;
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
        for (const match of byKeyword().search(words)) note(match, match.ofQuestion * (0.4 + 0.6 * match.ofText));
        for (const match of byText().search(words)) note(match, match.ofQuestion * textWorth);
      }
      for (const word of telling) {
        const [id, ...others] = single().get(word) ?? [];
        if (id !== undefined && others.length === 0) fits.set(id, Math.max(fits.get(id) ?? 0, byOneWord));
      }
      const [best, second] = [...fits].toSorted(([, a], [, b]) => b - a);
      const least = telling.length === 0 ? nearWithoutTopic : nearEnough;
      if (!best || best[1] < least) return undefined;
      const isDraw = second !== undefined && second[1] >= best[1] * asGood;
      return { ids: isDraw ? [best[0], second[0]] : [best[0]], fit: best[1], by: "likeness" };
    },
    vocabulary: lazily(() => [...new Set([...asked, ...said()].flatMap(({ words }) => words))]),
  };
}

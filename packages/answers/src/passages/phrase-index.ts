// Phrases by which people ask for things, found in a question as they stand or with their words apart.
import { joiningWords, littleWords } from "../words/little-words.js";
import { stem } from "../words/stem.js";

export interface PhraseMatch {
  readonly id: string;
  /** The stems of its telling words. */
  readonly stems: ReadonlySet<string>;
  /** How many words it is sure of: telling ones, and a little for its words standing as they do. */
  readonly strength: number;
  /** Whether it stands in the question as it is. */
  readonly isWhole: boolean;
  /** Where it stands, if as it is. */
  readonly at: readonly number[];
}

export interface PhraseIndex {
  /** Of each thing its strongest phrase, the strongest first. `words` are folded. */
  readonly find: (words: readonly string[]) => readonly PhraseMatch[];
}

interface Phrase {
  readonly id: string;
  readonly words: readonly string[];
  readonly stems: ReadonlySet<string>;
  /** Stems of the words that ask or fill: they must stand in the question too, wherever. */
  readonly besides: ReadonlySet<string>;
}

/** Words that stand further apart, little ones left out, belong to other thoughts. */
const reach = 10;
/** From so many letters on, a word that goes on a little longer is a form of the word of a phrase; a compound is another word. */
const shortestStart = 6;
const endings = [0, 1, 2, 3];
/** What words of a phrase that stand as they do are worth, each. */
const asItStands = 0.25;
/** A phrase of little words alone says something when it is long. */
const fewestLittle = 4;

/** The stems that a spoken one may be a form of. */
const formsOf = (spoken: string): readonly string[] =>
  endings
    .filter((ending) => ending === 0 || spoken.length - ending >= shortestStart)
    .map((ending) => spoken.slice(0, spoken.length - ending));

const standTogether = ([first = [], ...rest]: readonly (readonly number[])[]): boolean =>
  first.some((from) => rest.every((others) => others.some((at) => Math.abs(at - from) <= reach)));

function startOf(phrase: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, start) => phrase.every((word, index) => words[start + index] === word));
}

/** `texts` are the words of each phrase, folded. */
export function createPhraseIndex(
  texts: readonly { readonly id: string; readonly words: readonly string[] }[],
): PhraseIndex {
  const phrases = texts
    .map(({ id, words }): Phrase => {
      const telling = words.filter((word) => !littleWords.has(word));
      const besides = words.filter((word) => littleWords.has(word) && !joiningWords.has(word));
      return { id, words, stems: new Set(telling.map(stem)), besides: new Set(besides.map(stem)) };
    })
    .filter(({ words, stems }) => words.length > 1 && (stems.size > 0 || words.length >= fewestLittle));
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of phrases) {
    const [first = ""] = phrase.words;
    const known = byFirst.get(first) ?? [];
    known.push(phrase);
    byFirst.set(first, known);
  }
  const apart = new Map<string, Phrase[]>();
  for (const phrase of phrases.filter(({ stems }) => stems.size > 1)) {
    const [first = ""] = phrase.stems;
    const known = apart.get(first) ?? [];
    known.push(phrase);
    apart.set(first, known);
  }

  return {
    find: (words) => {
      const found = new Map<string, PhraseMatch>();
      const note = (match: PhraseMatch) => {
        if (match.strength > (found.get(match.id)?.strength ?? 0)) found.set(match.id, match);
      };
      for (const phrase of [...new Set(words)].flatMap((word) => byFirst.get(word) ?? [])) {
        const start = startOf(phrase.words, words);
        if (start < 0) continue;
        const at = phrase.words.map((_, index) => start + index);
        const strength = phrase.stems.size + phrase.words.length * asItStands;
        note({ id: phrase.id, stems: phrase.stems, strength, isWhole: true, at });
      }
      const spoken = words.filter((word) => !littleWords.has(word)).map(stem);
      const placesOf = new Map<string, number[]>();
      for (const [at, word] of spoken.entries()) {
        for (const form of formsOf(word)) placesOf.set(form, [...(placesOf.get(form) ?? []), at]);
      }
      const all = new Set(words.map(stem));
      for (const { id, stems, besides } of [...placesOf.keys()].flatMap((part) => apart.get(part) ?? [])) {
        if (![...besides].every((part) => all.has(part))) continue;
        const where = [...stems].map((part) => placesOf.get(part) ?? []);
        if (where.every((at) => at.length > 0) && standTogether(where)) {
          note({ id, stems, strength: stems.size, isWhole: false, at: [] });
        }
      }
      return [...found.values()].toSorted((a, b) => b.strength - a.strength);
    },
  };
}

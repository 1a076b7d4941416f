// Texts by the words they hold: how much of a question each of them speaks of.
import { createWordSimilarity } from "./word-similarity.js";

export interface IndexedText<Id> {
  readonly id: Id;
  /** Folded, without little words. */
  readonly words: readonly string[];
}

/** A word of the question with other words for the same thing. */
export interface SoughtWord {
  readonly word: string;
  /** Folded. A phrase of several words fits where each of them does. */
  readonly synonyms: readonly (readonly string[])[];
  /** What it counts beside the others, from 0 to 1; 1 where it is left out. */
  readonly worth?: number | undefined;
}

/** The word where each counts alike. */
export const evenly = ({ word, synonyms }: SoughtWord): SoughtWord => ({ word, synonyms });

export interface Match<Id> {
  readonly id: Id;
  /** How much of the question it speaks of, from 0 to 1, rare words counting more. */
  readonly ofQuestion: number;
  /** How much of the text the question speaks of, from 0 to 1. */
  readonly ofText: number;
  /** The sought words that it speaks of. */
  readonly because: readonly string[];
}

export interface WordIndex<Id> {
  readonly search: (sought: readonly SoughtWord[]) => readonly Match<Id>[];
}

/** A synonym is a little less sure than the word itself, and stands for nothing that is merely like it. */
const bySynonym = 0.97;
const synonymFits = 0.86;

/** From here on two words are forms of one. */
const sameWord = 0.94;

/** How much of a text's word is heard: of a compound only the part that was said. */
function partHeard(word: string, other: string, likeness: number): number {
  return likeness >= sameWord ? 1 : Math.min(1, word.length / other.length);
}

export interface Hearing {
  /** How much a sought word that no text holds counts against all of them, from 0 to 1. */
  readonly unheard?: number;
  /** For how many such words all of them count at most. */
  readonly mostUnheard?: number;
  /** How alike in spelling two words must be to be taken for one. */
  readonly alike?: number;
}

export function createWordIndex<Id>(
  texts: readonly IndexedText<Id>[],
  { unheard = 1, mostUnheard = Number.POSITIVE_INFINITY, alike }: Hearing = {},
): WordIndex<Id> {
  const holders = new Map<string, Set<number>>();
  for (const [index, { words }] of texts.entries()) {
    for (const word of words) holders.set(word, (holders.get(word) ?? new Set()).add(index));
  }
  const similarity = createWordSimilarity(holders.keys(), alike);
  const rarity = (holding: number): number => Math.log(1 + texts.length / (0.5 + holding));
  const weightOf = new Map([...holders].map(([word, holding]) => [word, rarity(holding.size)]));
  const lengths = texts.map(({ words }) =>
    [...new Set(words)].reduce((total, word) => total + (weightOf.get(word) ?? 0), 0),
  );

  /** For each text that speaks of the word: how like its nearest word is, and which that is. */
  const fitsOf = (word: string, from: number): Map<number, readonly [number, string]> => {
    const fits = new Map<number, readonly [number, string]>();
    for (const [other, likeness] of similarity.like(word)) {
      if (likeness < from) continue;
      for (const index of holders.get(other) ?? []) {
        if (likeness > (fits.get(index)?.[0] ?? 0)) fits.set(index, [likeness, other]);
      }
    }
    return fits;
  };
  const fitsOfPhrase = (phrase: readonly string[]): Map<number, readonly [number, string]> => {
    const [first, ...rest] = phrase.map((word) => fitsOf(word, synonymFits));
    if (!first) return new Map();
    return rest.reduce((fits, next) => {
      const both = new Map<number, readonly [number, string]>();
      for (const [index, [likeness, word]] of fits) {
        const other = next.get(index);
        if (other) both.set(index, [Math.min(likeness, other[0]), word]);
      }
      return both;
    }, first);
  };

  return {
    search: (sought) => {
      const found = new Map<number, { mass: number; heard: Map<string, number>; because: string[] }>();
      let whole = 0;
      let missed = 0;
      for (const { word, synonyms, worth = 1 } of sought) {
        const fits = fitsOf(word, 0);
        for (const phrase of synonyms) {
          for (const [index, [likeness, other]] of fitsOfPhrase(phrase)) {
            const softer = likeness * bySynonym;
            if (softer > (fits.get(index)?.[0] ?? 0)) fits.set(index, [softer, other]);
          }
        }
        if (fits.size === 0) {
          missed += rarity(0) * unheard * worth;
          continue;
        }
        const weight = rarity(fits.size) * worth;
        whole += weight;
        for (const [index, [likeness, other]] of fits) {
          const entry = found.get(index) ?? { mass: 0, heard: new Map<string, number>(), because: [] };
          entry.mass += weight * likeness;
          entry.heard.set(other, Math.max(entry.heard.get(other) ?? 0, likeness * partHeard(word, other, likeness)));
          entry.because.push(word);
          found.set(index, entry);
        }
      }
      whole += Math.min(missed, mostUnheard * rarity(0));
      return [...found]
        .flatMap(([index, { mass, heard, because }]): readonly Match<Id>[] => {
          const text = texts[index];
          if (!text || whole === 0 || mass === 0) return [];
          const spoken = [...heard].reduce(
            (total, [word, likeness]) => total + (weightOf.get(word) ?? 0) * likeness,
            0,
          );
          return [{ id: text.id, ofQuestion: mass / whole, ofText: spoken / (lengths[index] || 1), because }];
        })
        .toSorted((a, b) => b.ofQuestion - a.ofQuestion || b.ofText - a.ofText);
    },
  };
}

// How alike words are, by the runs of three to five letters they share: finds inflections, compounds and misspellings.
import { stem } from "../words/stem.js";

const shortestRun = 3;
const longestRun = 5;

/** Less alike than this is another word: found on the questions in `testing/paraphrases`. */
const alikeEnough = 0.5;

/** A part of a compound counts from this length on: "strategi" in "kommunikasjonsstrategi". */
const shortestPart = 5;
const sameStem = 0.97;
const startOfCompound = 0.9;
const commonStart = 0.6;
const mostStarts = 5;
const partOfCompound = 0.75;

function runsOf(word: string): readonly string[] {
  const framed = `^${word}$`;
  const runs: string[] = [];
  for (let length = shortestRun; length <= longestRun; length += 1) {
    for (let start = 0; start + length <= framed.length; start += 1) runs.push(framed.slice(start, start + length));
  }
  return runs;
}

function countRuns(word: string): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const run of runsOf(word)) counts.set(run, (counts.get(run) ?? 0) + 1);
  return counts;
}

export interface WordSimilarity {
  /** The words of the vocabulary that are like this one, from `alikeEnough` to 1. */
  readonly like: (word: string) => ReadonlyMap<string, number>;
}

/** Over a vocabulary of folded words. */
export function createWordSimilarity(vocabulary: Iterable<string>): WordSimilarity {
  const words = [...new Set(vocabulary)];
  const holders = new Map<string, Map<number, number>>();
  const byStem = new Map<string, number[]>();
  for (const [index, word] of words.entries()) {
    const ending = stem(word);
    byStem.set(ending, [...(byStem.get(ending) ?? []), index]);
    for (const [run, count] of countRuns(word)) {
      const holding = holders.get(run) ?? new Map<number, number>();
      holding.set(index, count);
      holders.set(run, holding);
    }
  }
  const rarity = (run: string): number => Math.log(1 + words.length / (1 + (holders.get(run)?.size ?? 0)));
  const lengths = new Float64Array(words.length);
  for (const [run, holding] of holders) {
    const weight = rarity(run) ** 2;
    for (const [index, count] of holding) lengths[index] = (lengths[index] ?? 0) + weight * count * count;
  }
  const known = new Map(words.map((word, index) => [word, index]));

  const compare = (word: string): ReadonlyMap<string, number> => {
    const products = new Map<number, number>();
    let length = 0;
    for (const [run, count] of countRuns(word)) {
      const weight = rarity(run) ** 2;
      length += weight * count * count;
      for (const [index, other] of holders.get(run) ?? []) {
        products.set(index, (products.get(index) ?? 0) + weight * count * other);
      }
    }
    const like = new Map<string, number>();
    const note = (index: number, similarity: number) => {
      const other = words[index];
      if (other !== undefined && similarity >= alikeEnough && similarity > (like.get(other) ?? 0)) {
        like.set(other, similarity);
      }
    };
    const own = stem(word);
    for (const [index, product] of products) {
      note(index, product / Math.sqrt(length * (lengths[index] ?? 1)));
      const other = words[index] ?? "";
      if (own.length < shortestPart || other.length <= own.length) continue;
      if (other.startsWith(own)) note(index, isCommonStart(own) ? commonStart : startOfCompound);
      else if (other.includes(own)) note(index, partOfCompound);
    }
    for (const index of byStem.get(own) ?? []) note(index, sameStem);
    const exact = known.get(word);
    if (exact !== undefined) note(exact, 1);
    return like;
  };

  /** "kommun" starts so many words that it says little of any. */
  const isCommonStart = (beginning: string): boolean => {
    const stems = new Set(words.flatMap((word) => (word.startsWith(beginning) ? [stem(word)] : [])));
    return stems.size > mostStarts;
  };

  const remembered = new Map<string, ReadonlyMap<string, number>>();
  return {
    like: (word) => {
      const before = remembered.get(word);
      if (before) return before;
      const found = compare(word);
      if (remembered.size > 5000) remembered.clear();
      remembered.set(word, found);
      return found;
    },
  };
}

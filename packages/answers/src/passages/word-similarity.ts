// Which words of a vocabulary a word is like: itself, its other forms, its compounds; else what is spelt most alike.
import { lazily } from "../lazily.js";
import { stem } from "../words/stem.js";
import { createLetterRuns } from "./letter-runs.js";

/** Less alike than this is another word: found on the questions in `testing/paraphrases`. */
const alikeEnough = 0.5;
/** What is merely spelt alike is never as sure as a form of the same word. */
const mostBySpelling = 0.85;

const sameStem = 0.97;
/** A part of a compound counts from this length on: "strategi" in "kommunikasjonsstrategi". */
const shortestPart = 5;
const startOfCompound = 0.9;
/** A compound is a kind of what it ends in: "folkevalgtopplæring" is "opplæring". */
const endOfCompound = 0.86;
const partOfCompound = 0.7;
/** A beginning of so many words ("kommun") says little of any. */
const mostStarts = 5;
const commonStart = 0.6;
/** What follows a stem and makes a new word of it, not a compound: "kommun|isere", "organ|isasjon". */
const derivations = ["iser", "ikasjon", "isasjon", "ikation", "isation", "ell", "al"];
const mostRemembered = 5000;

export interface WordSimilarity {
  /** The words of the vocabulary that are like this one, from `alikeEnough` to 1. */
  readonly like: (word: string) => ReadonlyMap<string, number>;
}

/** Over a vocabulary of folded words. */
export function createWordSimilarity(vocabulary: Iterable<string>, alike = alikeEnough): WordSimilarity {
  const words = [...new Set(vocabulary)];
  const stems = words.map(stem);
  const byStem = new Map<string, string[]>();
  for (const [index, word] of words.entries()) {
    const ending = stems[index] ?? word;
    byStem.set(ending, [...(byStem.get(ending) ?? []), word]);
  }
  const runs = lazily(() => createLetterRuns(words));
  /** The words that hold each run of so many letters as the shortest part has. */
  const holding = lazily(() => {
    const holders = new Map<string, number[]>();
    for (const [index, word] of words.entries()) {
      for (let at = 0; at + shortestPart <= word.length; at += 1) {
        const run = word.slice(at, at + shortestPart);
        const known = holders.get(run);
        if (known) known.push(index);
        else holders.set(run, [index]);
      }
    }
    return holders;
  });

  const compoundsOf = (part: string): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    if (part.length < shortestPart) return found;
    const isDerived = (other: string): boolean =>
      other.startsWith(part) && derivations.some((derivation) => other.startsWith(derivation, part.length));
    const starting: string[] = [];
    const starts = new Set<string>();
    for (const index of holding().get(part.slice(0, shortestPart)) ?? []) {
      const other = words[index] ?? "";
      const stemmed = stems[index] ?? "";
      if (!other.includes(part) || isDerived(other)) continue;
      if (other.startsWith(part) && stemmed !== part) {
        starting.push(other);
        starts.add(stemmed);
      }
      if (other.length > part.length) found.set(other, stemmed.endsWith(part) ? endOfCompound : partOfCompound);
    }
    for (const other of starting) found.set(other, starts.size > mostStarts ? commonStart : startOfCompound);
    return found;
  };
  const speltLike = (word: string): ReadonlyMap<string, number> => {
    const found = new Map<string, number>();
    for (const [index, likeness] of runs().compare(word, alike)) {
      const other = words[index];
      if (other !== undefined) found.set(other, Math.min(likeness, mostBySpelling));
    }
    return found;
  };
  const compare = (word: string): ReadonlyMap<string, number> => {
    const own = stem(word);
    const like = new Map(compoundsOf(own.length < shortestPart ? word : own));
    const forms = byStem.get(own) ?? [];
    if (like.size === 0 && forms.length === 0) return speltLike(word);
    for (const form of forms) like.set(form, form === word ? 1 : sameStem);
    return like;
  };

  const remembered = new Map<string, ReadonlyMap<string, number>>();
  return {
    like: (word) => {
      const before = remembered.get(word);
      if (before) return before;
      const found = compare(word);
      if (remembered.size > mostRemembered) remembered.clear();
      remembered.set(word, found);
      return found;
    },
  };
}

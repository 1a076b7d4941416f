// Puts misspelt words right where exactly one known word is near.

import type { Locale } from "@kompass/model";
import leven from "leven";
import { lazily } from "../lazily.js";
import { uninflected } from "./stem.js";

export interface Spelling {
  /** The known word that a folded word stands for: itself where it is known, or where no single known word is near. */
  readonly correct: (folded: string, heard: readonly Locale[]) => string;
}

/** From this length on words of every vocabulary are looked at. */
const longEnough = 6;
const mostRemembered = 5000;

/** How many letters may be wrong in a word of this length. Short words stay as they are: too many others are near. */
function allowance(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/** Among all other words more are near by chance: fewer letters may be wrong, and never the first. */
const allowanceAmongOthers = (length: number): number => (length < 12 ? 1 : 2);

/** Two letters that changed places count as one. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  while (first < a.length && a[first] === b[first]) first += 1;
  return a[first] === b[first + 1] && a[first + 1] === b[first] && a.slice(first + 2) === b.slice(first + 2);
}

/** The letters of a word as bits: words with many other letters needn't be compared. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) % 31);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

interface Candidate {
  readonly word: string;
  readonly letters: number;
}

function byLength(words: Iterable<string>): ReadonlyMap<number, readonly Candidate[]> {
  const groups = new Map<number, Candidate[]>();
  for (const word of words) {
    if (word.length < 3 || /\d/.test(word)) continue;
    const group = groups.get(word.length);
    if (group) group.push({ word, letters: lettersOf(word) });
    else groups.set(word.length, [{ word, letters: lettersOf(word) }]);
  }
  return groups;
}

function nearestOf(word: string, groups: ReadonlyMap<number, readonly Candidate[]>, most: number): string | undefined {
  const letters = lettersOf(word);
  let best = most + 1;
  let found: string[] = [];
  for (let length = word.length - most; length <= word.length + most; length += 1) {
    for (const candidate of groups.get(length) ?? []) {
      if (countBits(letters ^ candidate.letters) > most * 2) continue;
      const isNear = isSwap(word, candidate.word);
      const distance = isNear ? 1 : leven(word, candidate.word, { maxDistance: most + 1 });
      if (distance > most || distance > best) continue;
      if (distance < best) found = [];
      best = distance;
      found.push(candidate.word);
    }
  }
  const sameStart = found.filter((candidate) => candidate[0] === word[0]);
  const [only, ...rest] = sameStart.length > 0 ? sameStart : found;
  const isOne = rest.every((other) => other.startsWith(only ?? "") || only?.startsWith(other));
  return isOne ? only : undefined;
}

export interface Vocabulary {
  /** The words that questions are made of, by language: looked among first. */
  readonly asking: Readonly<Record<Locale, readonly string[]>>;
  /** Beginnings of such words, which are no words themselves. */
  readonly beginnings: Readonly<Record<Locale, readonly string[]>>;
  /** Other words; they count for misspellings of six letters or more, where fewer others are near. The first list wins. */
  readonly others: readonly (() => readonly string[])[];
  /** Words that are right as they are and that no other is taken for. */
  readonly ordinary: readonly string[];
}

interface KnownWords {
  readonly words: ReadonlySet<string>;
  readonly stems: ReadonlySet<string>;
}

const withStems = (words: readonly string[]): KnownWords => ({
  words: new Set(words),
  stems: new Set(words.map(uninflected)),
});

function isAmong(word: string, { words, stems }: KnownWords): boolean {
  const plain = uninflected(word);
  return words.has(word) || words.has(plain) || (plain !== word && stems.has(plain));
}

export function createSpelling({ asking, beginnings, others, ordinary }: Vocabulary): Spelling {
  /** Most words of most questions are known from here; the other lists are made for the rest. */
  const common = lazily(() => withStems([...Object.values(asking).flat(), ...ordinary]));
  const rare = lazily(() => withStems(others.flatMap((words) => words())));
  const isKnown = (word: string): boolean => [common, rare].some((words) => isAmong(word, words()));
  const made = new Map<string, ReadonlyMap<number, readonly Candidate[]>>();
  const groupsOf = (key: string, words: () => readonly string[]): ReadonlyMap<number, readonly Candidate[]> => {
    const groups = made.get(key) ?? byLength(new Set(words()));
    made.set(key, groups);
    return groups;
  };
  const correct = (word: string, heard: readonly Locale[]): string | undefined => {
    const first = nearestOf(
      word,
      groupsOf(heard.join(), () => heard.flatMap((locale) => [...asking[locale], ...beginnings[locale]])),
      allowance(word.length),
    );
    if (first !== undefined || word.length < longEnough) return first;
    for (const [index, words] of others.entries()) {
      const next = nearestOf(word, groupsOf(String(index), words), allowanceAmongOthers(word.length));
      if (next !== undefined && next[0] === word[0]) return next;
    }
    return undefined;
  };
  const remembered = new Map<string, string>();
  return {
    correct: (folded, heard) => {
      if (folded.length < 4 || /\d/.test(folded) || isKnown(folded)) return folded;
      const key = `${heard.join()} ${folded}`;
      const corrected = remembered.get(key) ?? correct(folded, heard) ?? folded;
      if (remembered.size > mostRemembered) remembered.clear();
      remembered.set(key, corrected);
      return corrected;
    },
  };
}

// Puts misspelt words right where exactly one known word is near.
import leven from "leven";
import { uninflected } from "./stem.js";

export interface Spelling {
  /** The known word that a folded word stands for: itself where it is known, or where no single known word is near. */
  readonly correct: (folded: string) => string;
}

/** From this length on words of every vocabulary are looked at. */
const longEnough = 6;
const mostRemembered = 5000;

/** How many letters may be wrong in a word of this length. Short words stay as they are: too many others are near. */
function allowance(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

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

function nearestOf(word: string, groups: ReadonlyMap<number, readonly Candidate[]>): string | undefined {
  const most = allowance(word.length);
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

/**
 * The words of the first vocabulary are looked among first: those a question is made of. The later ones count for words
 * of six letters or more, where fewer others are near.
 */
export function createSpelling(...vocabularies: readonly (readonly string[])[]): Spelling {
  const known = new Set(vocabularies.flat());
  const bare = new Set([...known].map(uninflected));
  const groups: (ReadonlyMap<number, readonly Candidate[]> | undefined)[] = [];
  const groupsOf = (index: number): ReadonlyMap<number, readonly Candidate[]> => {
    const made = groups[index] ?? byLength(new Set(vocabularies[index]));
    groups[index] = made;
    return made;
  };
  const isKnown = (word: string): boolean => {
    const plain = uninflected(word);
    return known.has(word) || known.has(plain) || bare.has(plain);
  };
  const remembered = new Map<string, string>();
  return {
    correct: (folded) => {
      if (folded.length < 4 || /\d/.test(folded) || isKnown(folded)) return folded;
      const before = remembered.get(folded);
      if (before !== undefined) return before;
      const open = folded.length >= longEnough ? vocabularies.length : 1;
      let corrected: string | undefined;
      for (let index = 0; index < open && corrected === undefined; index += 1) {
        corrected = nearestOf(folded, groupsOf(index));
      }
      if (remembered.size > mostRemembered) remembered.clear();
      remembered.set(folded, corrected ?? folded);
      return corrected ?? folded;
    },
  };
}

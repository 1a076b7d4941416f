// Puts misspelt words right where exactly one known word is near.
import leven from "leven";
import { uninflected } from "./stem.js";

export interface Spelling {
  /** The known word that a folded word stands for: itself where it is known, or where no single known word is near. */
  readonly correct: (folded: string) => string;
}

/** From this length on words of every vocabulary are looked at. */
const longEnough = 6;

/** How many letters may be wrong in a word of this length. Short words stay as they are: too many others are near. */
function allowance(length: number): number {
  if (length < 4) return 0;
  return length < 9 ? 1 : 2;
}

/** Two letters that changed places count as one. */
function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  const differing = [...a].flatMap((letter, index) => (letter === b[index] ? [] : [index]));
  const [first = -1, second = -1] = differing;
  return differing.length === 2 && second === first + 1 && a[first] === b[second] && a[second] === b[first];
}

/**
 * The words of the first group are looked among first: those a question is made of. The later ones count for words of
 * six letters or more, where fewer others are near.
 */
export function createSpelling(...vocabularies: readonly Iterable<string>[]): Spelling {
  const groups = vocabularies.map((words) => {
    const byLength = new Map<number, string[]>();
    for (const word of new Set(words)) {
      if (word.length < 3 || /\d/.test(word)) continue;
      byLength.set(word.length, [...(byLength.get(word.length) ?? []), word]);
    }
    return byLength;
  });
  const known = new Set(groups.flatMap((group) => [...group.values()].flat()));
  const bare = new Set([...known].map(uninflected));
  const remembered = new Map<string, string>();

  const nearestOf = (word: string, byLength: ReadonlyMap<number, readonly string[]>): string | undefined => {
    const most = allowance(word.length);
    let best = most + 1;
    let found: string[] = [];
    for (let length = word.length - most; length <= word.length + most; length += 1) {
      for (const candidate of byLength.get(length) ?? []) {
        const distance = isSwap(word, candidate) ? 1 : leven(word, candidate, { maxDistance: most + 1 });
        if (distance > most || distance > best) continue;
        if (distance < best) found = [];
        best = distance;
        found.push(candidate);
      }
    }
    const sameStart = found.filter((candidate) => candidate[0] === word[0]);
    const [only, ...rest] = sameStart.length > 0 ? sameStart : found;
    return rest.length === 0 || rest.every((other) => other.startsWith(only ?? "") || only?.startsWith(other))
      ? only
      : undefined;
  };

  return {
    correct: (folded) => {
      if (
        folded.length < 4 ||
        known.has(folded) ||
        known.has(uninflected(folded)) ||
        bare.has(uninflected(folded)) ||
        /\d/.test(folded)
      )
        return folded;
      const before = remembered.get(folded);
      if (before !== undefined) return before;
      const open = folded.length >= longEnough ? groups : groups.slice(0, 1);
      let corrected: string | undefined;
      for (const group of open) corrected ??= nearestOf(folded, group);
      if (remembered.size > 5000) remembered.clear();
      remembered.set(folded, corrected ?? folded);
      return corrected ?? folded;
    },
  };
}

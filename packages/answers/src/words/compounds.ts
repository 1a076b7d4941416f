// Compounds as they are best read: those that were split are joined, and what says "area" or "score" is parted from the rest.
import { fold } from "./fold.js";
import { ordinals } from "./number-words.js";
import type { Word } from "./read-words.js";
import { stem } from "./stem.js";

/** Ends of compounds that say what is asked of the rest: "arbeidsgiverområdet", "demokratipoengene", "kvalitetsfeltet". */
const ends = `området område områda områdene omradet områden feltet felt poengene poenga poengsum poengsummen poeng
  poängen poäng scoren score skåren skåra skår resultatet resultat resultater prosenten andelen perspektivet perspektiv`
  .split(/\s+/)
  .map(fold)
  .toSorted((a, b) => b.length - a.length);
const shortestHead = 4;
const shortestJoined = 8;
const shortestPart = 3;

export interface CompoundWords {
  /** Whether the stem of a word is one that nodes are named by. */
  readonly isNamed: (stemmed: string) => boolean;
  /** Whether two words stand side by side in a name. */
  readonly isPair: (stemmed: string, next: string) => boolean;
  /** Whether a folded word says something as it is. */
  readonly isUnderstood: (folded: string) => boolean;
  /** Articles, pronouns, prepositions. */
  readonly isLittle: (folded: string) => boolean;
}

const inTwo = (word: Word, head: string, end: string): readonly Word[] => [
  { ...word, folded: head },
  { ...word, text: end, folded: end, raw: end, afterBreak: false, startsSentence: false },
];

/** "tredjesvakest", "fjerdeplassen". */
function partedPlace(word: Word, { isUnderstood }: CompoundWords): readonly Word[] | undefined {
  const place = [...ordinals.keys()].find((ordinal) => word.folded.startsWith(ordinal) && word.folded !== ordinal);
  const end = place === undefined ? "" : word.folded.slice(place.length);
  const isPart = /^pla(?:s|ts)/.test(end) || (end.length >= shortestPart && isUnderstood(end));
  return place !== undefined && isPart ? inTwo(word, place, end) : undefined;
}

function parted(word: Word, known: CompoundWords): readonly Word[] {
  const { isNamed, isUnderstood } = known;
  const { folded } = word;
  if (word.isNumber || folded.length <= shortestHead || isUnderstood(folded) || isNamed(stem(folded))) return [word];
  const place = partedPlace(word, known);
  if (place) return place;
  const end = ends.find((each) => folded.endsWith(each) && folded.length - each.length >= shortestHead);
  if (end === undefined) return [word];
  const head = folded.slice(0, -end.length);
  const name = isUnderstood(head) ? undefined : [head, head.replace(/[se]$/, "")].find((each) => isNamed(stem(each)));
  return name === undefined ? [word] : inTwo(word, name, end);
}

/** "arbeids miljø" becomes "arbeidsmiljø" where nodes are named so. */
function joinedWith(
  word: Word,
  next: Word | undefined,
  { isNamed, isPair, isUnderstood, isLittle }: CompoundWords,
): Word | undefined {
  if (!next || next.afterBreak || word.isNumber || next.isNumber) return undefined;
  if ([word, next].some(({ folded }) => isLittle(folded) || isUnderstood(folded))) return undefined;
  if (word.folded.length < shortestPart || next.folded.length < shortestPart) return undefined;
  const folded = word.folded + next.folded;
  if (folded.length < shortestJoined || !isNamed(stem(folded)) || isPair(stem(word.folded), stem(next.folded)))
    return undefined;
  return { ...word, raw: word.raw + next.raw, text: word.text + next.text, folded };
}

export function regroup(words: readonly Word[], known: CompoundWords): readonly Word[] {
  const grouped: Word[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at];
    if (!word) break;
    const joined = joinedWith(word, words[at + 1], known);
    grouped.push(...(joined ? [joined] : parted(word, known)));
    if (joined) at += 1;
  }
  return grouped;
}

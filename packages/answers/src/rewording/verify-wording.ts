// Whether a reworded sentence says what the plain one says, no more, no less, and nothing else.
import type { Locale } from "@kompass/model";
import { detectLanguages } from "../understand/language/detect-language.js";
import { readWords } from "../words/read-words.js";
import type { Marked } from "./plain-sentences.js";
import { wordsIn } from "./sentence-words.js";
import { type Bearing, wordsOf } from "./words/all-words.js";

export type WordingFault =
  /** Something in marks that is no mark of this sentence. */
  | "unknown-mark"
  /** A figure, name or place is gone. */
  | "missing-mark"
  /** A mark stands twice. */
  | "repeated-mark"
  /** A digit outside a mark. */
  | "digit"
  /** A sign that could join a figure, end another sentence, or mean something to Slack. */
  | "sign"
  /** Another language than the question's. */
  | "other-language"
  /** A number word, a comparative and so on that the plain sentence has not. */
  | Bearing
  /** A word that is not neutral, and not in the plain sentence. */
  | "foreign-word"
  /** A word of the plain sentence that bears meaning is gone. */
  | "lost-word"
  /** Words that bear meaning have changed sides with the figure. */
  | "word-order"
  | "too-long";

const markOrProse = /\{\{[^{}]*\}\}|\[[^[\]]*\]|[^{[]+/gu;
const marks = /\{\{[^{}]*\}\}|\[[^[\]]*\]/gu;
const isMark = (text: string): boolean => /^[{[]/.test(text);
/** Nothing but words, and what may stand between them. */
const plainSigns = /^[\p{Script=Latin}\p{M} ,.:;()'’-]*$/u;
/** A hyphen stands within a word; a full stop, a colon and brackets stand where they do in any sentence. */
const strayHyphen = /(?<!\p{L})-|-(?!\p{L})/u;
const mostLonger = 60;

/** Free on both sides, so that nothing grows together with a figure. */
function standsFree(wording: string): boolean {
  return [...wording.matchAll(marks)].every(({ 0: mark, index }) => {
    const before = wording.charAt(index - 1);
    const after = wording.charAt(index + mark.length);
    return /^[ (]?$/.test(before) && /^[ ,.:;)]?$/.test(after);
  });
}

/** Ends as the plain sentence does, has no more sentences than it, and closes what it opens. */
function endsAlike(plain: string, wording: string): boolean {
  const ends = (text: string): number => text.replace(marks, "x").match(/[.:;](?= |$)/g)?.length ?? 0;
  const brackets = wording.replace(marks, "x").replace(/[^()]/g, "");
  return wording.at(-1) === plain.at(-1) && ends(wording) <= ends(plain) && /^(?:\(\))*$/.test(brackets);
}

function count(bearers: readonly Bearer[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { kind } of bearers) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

/** What is wrong with the marks, if anything. */
function markFault(wording: string, marked: readonly Marked[]): WordingFault | undefined {
  const given = new Set(marked.map(({ mark }) => mark));
  const used = [...wording.matchAll(marks)].map(([mark]) => mark);
  if (used.some((mark) => !given.has(mark))) return "unknown-mark";
  if ([...given].some((mark) => !used.includes(mark))) return "missing-mark";
  return used.length === given.size ? undefined : "repeated-mark";
}

/** A word or a figure that bears meaning, as written and as what it is compared by. */
interface Bearer {
  readonly text: string;
  readonly kind: string;
}

interface Bearers {
  /** On which side of the figure they stand says what the figure is. */
  readonly ordered: readonly Bearer[];
  /** "is" and "was", wherever they stand. */
  readonly linking: readonly Bearer[];
}

function bearersOf(text: string, marked: readonly Marked[], locale: Locale): Bearers {
  const { neutral, citing, linking, kindOf } = wordsOf(locale);
  const isPlaced = marked.some(({ is }) => is === "place");
  const facts = new Set(marked.flatMap(({ is, mark }) => (is === "fact" ? [mark] : [])));
  const bearers = [...text.matchAll(markOrProse)].flatMap(([part]): readonly Bearer[] => {
    if (facts.has(part)) return [{ text: part, kind: part }];
    if (isMark(part)) return [];
    return wordsIn(part)
      .filter((word) => !neutral.has(word) && !(isPlaced && citing.has(word)))
      .map((word) => ({ text: word, kind: kindOf(word) }));
  });
  return {
    ordered: bearers.filter((bearer) => !linking.has(bearer.text)),
    linking: bearers.filter((bearer) => linking.has(bearer.text)),
  };
}

/** Which words stand before, between and after the figures: what is "short" and what is "full" must not change sides. */
function aroundFigures({ ordered }: Bearers): string {
  const sides: string[][] = [[]];
  for (const { kind } of ordered) {
    if (isMark(kind)) sides.push([kind], []);
    else sides.at(-1)?.push(kind);
  }
  return sides.map((side) => side.toSorted().join(" ")).join("|");
}

/** What is wrong with the words, if anything: those that bear meaning must be the plain sentence's, in its order. */
function wordFault(plain: Bearers, wording: Bearers, prose: string, locale: Locale): WordingFault | undefined {
  const { bearingOf } = wordsOf(locale);
  const had = count(plain.ordered);
  const has = count(wording.ordered);
  const foreign = wording.ordered.filter(({ kind }) => (has.get(kind) ?? 0) > (had.get(kind) ?? 0));
  const [named] = foreign.flatMap(({ text }) => bearingOf(text) ?? []);
  if (named) return named;
  if (foreign.length > 0 || wording.linking.length > plain.linking.length) {
    const speaking = detectLanguages(readWords(prose));
    return speaking.length === 0 || speaking.includes(locale) ? "foreign-word" : "other-language";
  }
  const isWhole = wording.ordered.length === plain.ordered.length && wording.linking.length === plain.linking.length;
  if (!isWhole) return "lost-word";
  return aroundFigures(plain) === aroundFigures(wording) ? undefined : "word-order";
}

/** `undefined` for a wording that may be shown. */
export function verifyWording(
  { text, marked }: { readonly text: string; readonly marked: readonly Marked[] },
  wording: string,
  locale: Locale,
): WordingFault | undefined {
  if (wording.length > text.length + mostLonger) return "too-long";
  const wrong = markFault(wording, marked);
  if (wrong) return wrong;
  const prose = wording.replace(marks, " ");
  if (/\p{N}/u.test(prose)) return "digit";
  const isPlain = plainSigns.test(prose) && !strayHyphen.test(prose) && standsFree(wording);
  if (!isPlain || !endsAlike(text, wording)) return "sign";
  return wordFault(bearersOf(text, marked, locale), bearersOf(wording, marked, locale), prose, locale);
}

// Numbers that are said in several words become one: "five point two", "seventy five", "to og et halvt", "fem hundre".
import type { Locale } from "@kompass/model";
import { cardinalOf } from "./number-words.js";
import type { Word } from "./read-words.js";

const listed = (text: string): ReadonlySet<string> => new Set(text.split(" "));

const points = listed("punkt pkt komma point prikk dot prick");
const joins = listed("og och and a");
const articles = listed("et en eit ein ett a");
const halves = listed("halvt halv half");
const hundreds = listed("hundre hundra hundred");

const ofNumber = (word: Word, value: string): Word => ({
  ...word,
  raw: value,
  text: value,
  folded: value,
  isNumber: true,
});

/** How many of the words from `at` on make one number, and which. */
function numberAt(
  words: readonly Word[],
  at: number,
  spoken: readonly Locale[],
): { readonly length: number; readonly text: string } | undefined {
  const said = (index: number): number | undefined => {
    const word = words[index];
    if (!word || (index > at && word.afterBreak)) return undefined;
    return /^\d{1,3}$/.test(word.folded) ? Number(word.folded) : cardinalOf(word.folded, spoken);
  };
  const is = (index: number, list: ReadonlySet<string>): boolean =>
    list.has(words[index]?.folded ?? "") && words[index]?.afterBreak === false;
  const first = said(at);
  if (first === undefined) return undefined;
  const isWord = words[at]?.isNumber === false;
  const second = said(at + 1);
  const decimal = said(at + 2);
  if (is(at + 1, points) && decimal !== undefined && decimal < 10) return { length: 3, text: `${first}.${decimal}` };
  if (is(at + 1, joins) && is(at + 2, articles) && is(at + 3, halves)) return { length: 4, text: `${first}.5` };
  if (first < 10 && is(at + 1, hundreds)) return { length: 2, text: String(first * 100) };
  const isTens = isWord && first >= 20 && first < 100 && first % 10 === 0;
  if (isTens && second !== undefined && second < 10 && !words[at + 1]?.isNumber) {
    return { length: 2, text: String(first + second) };
  }
  return undefined;
}

export function joinNumbers(words: readonly Word[], spoken: readonly Locale[]): readonly Word[] {
  const joined: Word[] = [];
  for (let at = 0; at < words.length; ) {
    const word = words[at];
    if (!word) break;
    const found = numberAt(words, at, spoken);
    joined.push(found ? ofNumber(word, found.text) : word);
    at += found?.length ?? 1;
  }
  return joined;
}

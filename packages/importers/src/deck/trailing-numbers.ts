// The numbers that a score row ends in: "Title 3,3 20", "Title 3.3/20", "Title 3,3 av 20 poeng", "Title 3,3 20 16,5 %".
import { wordsBesideNumbers } from "./deck-words.js";

const number = /^\d{1,4}(?:[.,]\d{1,3})?$/;
const numberPair = /^(\d{1,4}(?:[.,]\d{1,3})?)\/(\d{1,4}(?:[.,]\d{1,3})?)$/;

export interface TrailingNumbers {
  /** What stands before the numbers. */
  readonly title: string;
  /** As printed, in the order of the text. */
  readonly numbers: readonly string[];
}

/** No row ends in more numbers; a line that does is something else. */
const mostNumbers = 8;

export function readTrailingNumbers(text: string): TrailingNumbers {
  const words = text.split(" ");
  const backwards: string[] = [];
  let opening = words.length;
  for (let place = withoutShare(words) - 1; place >= 0 && backwards.length < mostNumbers; place--) {
    const word = words[place] as string;
    const pair = numberPair.exec(word);
    if (pair) backwards.push(pair[2] as string, pair[1] as string);
    else if (number.test(word)) backwards.push(word);
    else if (wordsBesideNumbers.has(word.toLowerCase())) continue;
    else break;
    opening = place;
  }
  return { title: words.slice(0, opening).join(" "), numbers: backwards.reverse() };
}

/** A share of the maximum may follow the two numbers; it is not one of them. */
function withoutShare(words: readonly string[]): number {
  const last = words.at(-1) ?? "";
  if (last === "%") return Math.max(0, words.length - 2);
  return last.endsWith("%") ? words.length - 1 : words.length;
}

// The numbers that a question brings, in digits or words: what a model reads into it must be among them.
import { locales } from "@kompass/model";
import { cardinalOf, fractionPlurals, fractions, ordinals } from "../words/number-words.js";
import { readWords } from "../words/read-words.js";

const near = 1e-9;

/** Every number that the words of a question may mean. */
function numbersIn(question: string): readonly number[] {
  const words = readWords(question);
  return words.flatMap(({ folded, text, isNumber }, at) => {
    if (isNumber) {
      // "1 200" and "1 200 000" are one number each, besides the numbers they are made of.
      const next = words[at + 1];
      const joined = next?.isNumber && /^\d{3}$/.test(next.text) ? [Number(text + next.text)] : [];
      return [Number(text.replace(",", ".")), ...joined];
    }
    const part = fractions.get(folded);
    const plural = fractionPlurals.get(folded);
    const before = words[at - 1];
    const times = before && (before.isNumber ? Number(before.text) : cardinalOf(before.folded, locales));
    const parts = plural !== undefined && times !== undefined ? [times / Number(plural)] : [];
    const whole = part === undefined ? [] : [Number(part[0]) / Number(part[1])];
    return [cardinalOf(folded, locales), ordinals.get(folded), ...whole, ...parts].filter(
      (number) => number !== undefined,
    );
  });
}

/** Whether a number stands in one of the questions, as itself or as a share: "half" and "50 %" are 0.5. */
export function isAsked(value: number, questions: readonly string[]): boolean {
  const known = questions.flatMap(numbersIn);
  return known.some((number) => [number, number * 100, number / 100].some((same) => Math.abs(same - value) < near));
}

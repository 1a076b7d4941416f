// The numbers of a text as a reader in the north may read them: "6,7", "1 234", "1,234.5", "−3".

/** Each reading is what must be known for the number to be known: "5 000" is five thousand, or a five and a nought. */
export interface PrintedNumber {
  readonly readings: readonly (readonly number[])[];
}

const spaces = /[\u00a0\u202f\u2009]/g;
const minusBeforeDigit = /[\u2212\u2013](?=\d)/g;
/** "1. ", "• 2) " at the start of a line counts lines and says nothing. */
const lineCounter = /^\s*(?:[-•*]\s*)?\d{1,2}[.)]\s/gm;
const printed = /-?(?:\d{1,3}(?:(?: \d{3})+|(?:,\d{3})+)(?!\d)|\d+)(?:[.,]\d+)?/g;
const groupedByComma = /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

const asValue = (digits: string): number => Number(digits.replaceAll(" ", "").replace(",", "."));

function readingsOf(token: string): PrintedNumber["readings"] {
  const readings = [[asValue(token)]];
  if (token.includes(" ")) readings.push(token.split(" ").map(asValue));
  if (groupedByComma.test(token)) readings.push([Number(token.replaceAll(",", ""))]);
  return readings.filter((values) => values.every((value) => !Number.isNaN(value)));
}

export function printedNumbers(text: string): readonly PrintedNumber[] {
  const plain = text.replace(spaces, " ").replace(minusBeforeDigit, "-").replace(lineCounter, " ");
  return [...plain.matchAll(printed)].map(([token]) => ({ readings: readingsOf(token) }));
}

/** Every value of every reading. */
export const valuesIn = (text: string): readonly number[] =>
  printedNumbers(text).flatMap(({ readings }) => readings.flat());

/** Equal but for sign and what printing rounds away. */
export const isNear = (value: number, wanted: number, within: number): boolean =>
  Math.abs(Math.abs(value) - Math.abs(wanted)) <= within + 1e-9;

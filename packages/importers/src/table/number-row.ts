// A line of a table of whole numbers: a label, then nothing but numbers whose thousands may be set apart by spaces.

export interface NumberRow {
  readonly label: string;
  /** The words after the label: "2", "998", "-2", "539". */
  readonly digits: readonly string[];
  readonly line: number;
}

const wholeNumber = /^[-−–]?\d{1,9}$/;
const yearOrPeriod = /^(?:19|20)\d\d(?:[-–](?:19|20)\d\d)?$/;
const longestLabel = 8;
const fewestNumbers = 3;
/** More than a printed page is wide: no row of a table holds so many words. */
const longestRow = 60;

export function readNumberRow(text: string, line: number): NumberRow | undefined {
  const words = text.split(" ", longestRow + 1);
  if (words.length > longestRow) return undefined;
  const named = words.findIndex((word) => wholeNumber.test(word) || yearOrPeriod.test(word));
  if (named === -1 || named > longestLabel) return undefined;
  const start = yearOrPeriod.test(words[named] as string) ? named + 1 : named;
  const digits = words.slice(start);
  if (start === 0 || digits.length < fewestNumbers || !digits.every((word) => wholeNumber.test(word))) return undefined;
  return { label: words.slice(0, start).join(" "), digits, line };
}

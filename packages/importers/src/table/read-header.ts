// The names of a table's columns, from header lines that have run together with the label of the rows.
import { numberHeadings, totalWords } from "../deck/deck-words.js";

export interface TableHeader {
  /** The names in the order of the text. */
  readonly names: readonly string[];
  /** Index of the name that means the sum. */
  readonly sum: number;
  /** How many of the lines, counted from the last, are the header. */
  readonly lines: number;
}

const mostHeaderLines = 8;

/** `undefined` where the lines above the rows don't split into exactly `count` names, one of them a word for the sum. */
export function readHeader(linesAbove: readonly string[], count: number): TableHeader | undefined {
  for (let lines = 1; lines <= Math.min(mostHeaderLines, linesAbove.length); lines++) {
    const pieces = linesAbove.slice(-lines).map(piecesOf);
    // The label of the rows may stand at the left of every header line.
    for (const names of [pieces.flat(), pieces.flatMap((line) => line.slice(1))]) {
      const sums = names.flatMap((name, index) => (meansSum(name) ? [index] : []));
      if (names.length === count && sums.length === 1) return { names, sum: sums[0] as number, lines };
    }
  }
  return undefined;
}

/** A name begins with a capital and goes on in small letters: "Pleie- og omsorg", "Grunnskole". */
function piecesOf(line: string): readonly string[] {
  return line.split(" ").reduce<string[]>((pieces, word) => {
    const last = pieces.length - 1;
    if (last < 0 || /^\p{Lu}/u.test(word)) pieces.push(word);
    else pieces[last] = `${pieces[last]} ${word}`;
    return pieces;
  }, []);
}

function meansSum(name: string): boolean {
  const word = name.toLowerCase();
  return totalWords.has(word) || (numberHeadings.has(word) && word.startsWith("sum"));
}

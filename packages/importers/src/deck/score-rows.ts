// Score rows: lines that begin with an area's or sub-area's number and end in points and a maximum.
import { totalRef } from "@kompass/model";
import { joinLines } from "../text/join-lines.js";
import type { Slide, TextLine } from "../text/slide.js";
import { bulletMarkOf } from "./bullet-mark.js";
import { totalWords } from "./deck-words.js";
import { opensWithNumber, readNumberedLine } from "./node-number.js";
import { readTrailingNumbers } from "./trailing-numbers.js";

export interface ScoreRow {
  /** "5", "5.2" or "total" as printed; the framework need not have it. */
  readonly target: string;
  readonly title: string;
  /** The numbers at the end, at least one, as printed. */
  readonly numbers: readonly string[];
  readonly quote: string;
  readonly lines: readonly [TextLine, ...TextLine[]];
}

/** A row may break over so many lines. */
const longestRow = 4;

/** Whatever has the shape of a score row; whether it is one depends on the framework and its neighbours. */
export function findScoreRows({ lines }: Slide): readonly ScoreRow[] {
  const rows: ScoreRow[] = [];
  for (let index = 0; index < lines.length; ) {
    const row = totalRow(lines[index] as TextLine) ?? numberedRow(lines, index);
    if (row) rows.push(row);
    index += row?.lines.length ?? 1;
  }
  return rows;
}

function totalRow(line: TextLine): ScoreRow | undefined {
  const { title, numbers } = readTrailingNumbers(line.text);
  if (numbers.length !== 2 || !totalWords.has(title.replace(/:$/, "").toLowerCase())) return undefined;
  return { target: totalRef, title, numbers, quote: line.text, lines: [line] };
}

function numberedRow(lines: readonly TextLine[], index: number): ScoreRow | undefined {
  const first = lines[index] as TextLine;
  const numbered = readNumberedLine(first.text);
  if (!numbered) return undefined;
  const taken: [TextLine, ...TextLine[]] = [first];
  let text = numbered.rest;
  let ending = readTrailingNumbers(text);
  while (ending.numbers.length < 2 && taken.length < longestRow) {
    const next = lines[index + taken.length];
    if (next === undefined || !continues(next.text)) break;
    taken.push(next);
    text = joinLines([text, next.text]);
    ending = readTrailingNumbers(text);
  }
  if (ending.numbers.length < 2) {
    taken.splice(1);
    ending = readTrailingNumbers(numbered.rest);
  }
  if (ending.numbers.length === 0) return undefined;
  return { target: numbered.number, ...ending, quote: joinLines(taken.map((line) => line.text)), lines: taken };
}

function continues(text: string): boolean {
  if (readTrailingNumbers(text).title === "") return true;
  return !opensWithNumber(text) && bulletMarkOf(text) === undefined && readNumberedLine(text) === undefined;
}

// The lines of an answer's text that no other block of its message shows.
import type { Answered } from "@kompass/answers";
import type { DataTableBlock } from "@kompass/block-kit";
import { readRows } from "./score-table.js";

/** Leaves out findings (they stand as quotes), notes, and list items that say no more than a row of the table. */
export function linesBesideBlocks(
  lines: readonly string[],
  { citations, notes }: Answered,
  table: DataTableBlock | undefined,
): readonly string[] {
  const findings = citations.filter(({ kind, quote }) => kind === "finding" && quote !== null);
  const places = citations.flatMap(({ source }) => source.line ?? []).map(String);
  const rows = table === undefined ? [] : readRows(table);
  return lines.filter((line) => {
    if (notes.some((note) => line.includes(note))) return false;
    if (line.startsWith("• «") && findings.some(({ ref }) => line.includes(ref))) return false;
    return !rows.some(({ name, cells }) => saysNoMoreThan(line, name, [...cells, ...places]));
  });
}

/** A list item about the node, all of whose numbers are known from elsewhere in the message. */
function saysNoMoreThan(line: string, name: string, known: readonly string[]): boolean {
  const beginning = `• ${name}: `;
  if (line.slice(0, beginning.length).toLowerCase() !== beginning.toLowerCase()) return false;
  const numbers = new Set(known.flatMap(numbersIn));
  return numbersIn(line.slice(beginning.length)).every((number) => numbers.has(number));
}

function numbersIn(text: string): readonly string[] {
  return text.match(/\d+(?:[.,]\d+)?/g) ?? [];
}

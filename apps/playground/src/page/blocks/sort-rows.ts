// Sorts rows of a table by a column: numbers by their value, text as the language orders it.
import type { TableCell } from "@kompass/block-kit";

export interface Sorting {
  readonly column: number;
  readonly direction: "ascending" | "descending";
}

/** Pressing a column goes from ascending to descending and back to the order that the app gave. */
export function nextSorting(sorting: Sorting | undefined, column: number): Sorting | undefined {
  if (sorting?.column !== column) return { column, direction: "ascending" };
  return sorting.direction === "ascending" ? { column, direction: "descending" } : undefined;
}

/** Equal rows keep their order. */
export function sortRows<Row extends readonly TableCell[]>(
  rows: readonly Row[],
  sorting: Sorting | undefined,
  language: string,
): readonly Row[] {
  if (sorting === undefined) return rows;
  const { column, direction } = sorting;
  const collator = new Intl.Collator(language, { numeric: true });
  const sign = direction === "ascending" ? 1 : -1;
  return rows.toSorted((one, other) => sign * compare(one[column], other[column], collator));
}

function compare(one: TableCell | undefined, other: TableCell | undefined, collator: Intl.Collator): number {
  if (one?.type === "raw_number" && other?.type === "raw_number") return one.value - other.value;
  return collator.compare(textOf(one), textOf(other));
}

function textOf(cell: TableCell | undefined): string {
  if (cell === undefined) return "";
  if (cell.type !== "rich_text") return cell.text;
  return cell.elements
    .flatMap(({ elements }) => elements.map((element) => ("text" in element ? element.text : "")))
    .join("");
}

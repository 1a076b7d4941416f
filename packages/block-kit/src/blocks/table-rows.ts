// What holds for the rows of every kind of table.

import { codePointLength } from "../code-points.js";
import { fitText } from "../fitting/fit-text.js";
import { fault, limitedList } from "../limited.js";
import type { Limit } from "../limits.js";
import { readableLength } from "../readable-text.js";
import { fitRichText } from "./rich-text.js";
import { type TableCell, tableCell } from "./table-cell.js";

interface TableLimits {
  readonly rows: Limit;
  readonly columns: Limit;
  readonly text: Limit;
  readonly fewestRows: number;
}

export function tableRows(limits: TableLimits) {
  const row = limitedList(tableCell, limits.columns);
  return limitedList(row, limits.rows, limits.fewestRows).check(({ value, issues }) => {
    if (readableLength(value) > limits.text.maximum) {
      const message = `must hold less than ${limits.text.maximum + 1} characters`;
      issues.push({ ...fault("too-much-text", message), input: value });
    }
    value.forEach((cells, index) => {
      if (cells.length === value[0]?.length) return;
      issues.push({
        ...fault("uneven-rows", "all rows must have the same number of cells"),
        input: cells,
        path: [index],
      });
    });
  });
}

/** As many rows from the top as the limits take; rows of another width than the first go. */
export function fitTableRows(rows: readonly (readonly TableCell[])[], limits: TableLimits): TableCell[][] {
  const width = rows[0]?.length ?? 0;
  const fitted: TableCell[][] = [];
  let room = limits.text.maximum;
  for (const row of rows.filter(({ length }) => length === width).slice(0, limits.rows.maximum)) {
    const cells = row.slice(0, limits.columns.maximum).map((cell) => fitCell(cell, limits.text));
    room -= readableLength(cells);
    if (room < 0) break;
    fitted.push(cells);
  }
  return width === 0 ? [] : fitted;
}

function fitCell(cell: TableCell, limit: Limit): TableCell {
  if (cell.type === "rich_text") return fitRichText(cell) ?? emptyCell;
  if (codePointLength(cell.text) > 0) return { ...cell, text: fitText(cell.text, limit) };
  return cell.type === "raw_text" ? emptyCell : { ...cell, text: String(cell.value) };
}

const emptyCell: TableCell = { type: "raw_text", text: "–" };

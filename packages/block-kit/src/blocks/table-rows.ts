// What holds for the rows of every kind of table.
import { fault, limitedList } from "../limited.js";
import type { Limit } from "../limits.js";
import { readableLength } from "../readable-text.js";
import { tableCell } from "./table-cell.js";

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

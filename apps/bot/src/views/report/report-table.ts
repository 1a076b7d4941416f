// A report's table: as Slack shows tables, and as lines that say the same.
import { type DataTableBlock, limits, type TableCell } from "@kompass/block-kit";
import { type Locale, printDate } from "@kompass/model";
import type { Cell, Table } from "@kompass/report";

const rowsOfAPage = 20;

/** Needs at least one row. */
export function reportTable({ name, columns, rows }: Table, locale: Locale): DataTableBlock {
  const shown = rows.slice(0, limits.dataTableRows.maximum - 1);
  return {
    type: "data_table",
    caption: name,
    rows: [
      columns.map((text) => ({ type: "raw_text", text })),
      ...shown.map((row) => row.map((cell) => cellOf(cell, locale))),
    ],
    page_size: Math.min(shown.length, rowsOfAPage),
    row_header_column_index: 0,
  };
}

/** "Gi ansatte opplæring: ansvarlig Kari, frist 1. mars 2026" */
export function rowsInWords({ columns, rows }: Table, locale: Locale): readonly string[] {
  return rows.map((row) => {
    const [first = "", ...rest] = row.map((cell) => cellInWords(cell, locale));
    const said = rest.flatMap((text, index) => {
      const column = columns[index + 1] ?? "";
      return text === "" ? [] : `${column.slice(0, 1).toLocaleLowerCase(locale)}${column.slice(1)} ${text}`;
    });
    return said.length === 0 ? first : `${first}: ${said.join(", ")}`;
  });
}

function cellInWords(cell: Cell, locale: Locale): string {
  switch (cell.kind) {
    case "text":
      return cell.text;
    case "date":
      return printDate(cell.date, locale);
    case "count":
      return String(cell.count);
    case "empty":
      return "";
  }
}

function cellOf(cell: Cell, locale: Locale): TableCell {
  if (cell.kind === "count") return { type: "raw_number", value: cell.count, text: String(cell.count) };
  const text = cellInWords(cell, locale);
  return { type: "raw_text", text: text === "" ? "–" : text };
}

// A report's tables as a spreadsheet, one sheet each.
import writeXlsxFile, { type CellObject, type SheetData } from "write-excel-file/node";
import type { Block, Cell, ReportTree, Table } from "../report-tree.js";

const head = { fontWeight: "bold", wrap: true } as const;
/** As a Norwegian or Swedish reader's program shows it is up to the program; the value is a date. */
const dateFormat = "yyyy-mm-dd";
const narrowest = 10;
const widest = 60;
const longestSheetName = 31;

function cellOf(cell: Cell): CellObject | null {
  switch (cell.kind) {
    // Always text, whatever it begins with: nothing that somebody wrote becomes a formula.
    case "text":
      return { type: String, value: cell.text, wrap: true };
    case "date":
      return { type: Date, value: new Date(`${cell.date}T00:00:00Z`), format: dateFormat };
    case "count":
      return { type: Number, value: cell.count };
    case "empty":
      return null;
  }
}

function widthOf({ columns, rows }: Table, index: number): number {
  const lengths = rows.map((row) => {
    const cell = row[index];
    return cell?.kind === "text" ? cell.text.length : narrowest;
  });
  return Math.min(widest, Math.max(narrowest, (columns[index] ?? "").length, ...lengths) + 2);
}

/** A sheet's name has at most 31 characters and none of `[]:*?/\`. */
const sheetName = (name: string): string => name.replace(/[[\]:*?/\\]/g, " ").slice(0, longestSheetName);

/** The bytes of an XLSX file; a report without tables is an empty sheet. */
export function reportAsSpreadsheet({ title, blocks }: ReportTree): Promise<Uint8Array> {
  const tables = blocks.flatMap((block: Block) => (block.kind === "table" ? [block.table] : []));
  const sheets = tables.map((table) => {
    const data: SheetData = [
      table.columns.map((value) => ({ type: String, value, ...head })),
      ...table.rows.map((row) => row.map(cellOf)),
    ];
    return {
      data,
      sheet: sheetName(table.name),
      columns: table.columns.map((_, index) => ({ width: widthOf(table, index) })),
      stickyRowsCount: 1,
    };
  });
  const written = sheets.length > 0 ? sheets : [{ data: [[{ type: String, value: title }]], sheet: sheetName(title) }];
  return writeXlsxFile(written).toBuffer();
}

// A table that readers can sort and page through, with a caption as its name; its first row is the header.
import { z } from "zod";
import { fitText } from "../fitting/fit-text.js";
import { fault, limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { readableTexts } from "../readable-text.js";
import { blockId } from "./block-id.js";
import type { TableCell } from "./table-cell.js";
import { fitTableRows, tableRows } from "./table-rows.js";

const rowLimits = {
  rows: limits.dataTableRows,
  columns: limits.dataTableColumns,
  text: limits.dataTableText,
  fewestRows: 2,
} as const;

const rows = tableRows(rowLimits).check(({ value, issues }) => {
  value[0]?.forEach((cell, column) => {
    if (cell.type !== "rich_text") return;
    issues.push({ ...fault("wrong-type", "rich_text is not allowed in header cells"), input: cell, path: [0, column] });
  });
});

export const dataTableBlock = z
  .strictObject({
    type: z.literal("data_table"),
    block_id: blockId,
    caption: limitedText(limits.textObject),
    rows,
    page_size: z.number().int().min(1).max(limits.dataTablePageSize.maximum).exactOptional(),
    row_header_column_index: z.number().int().min(0).exactOptional(),
  })
  .check(({ value, issues }) => {
    const column = value.row_header_column_index ?? 0;
    if (column < (value.rows[0]?.length ?? 0)) return;
    const message = "row_header_column_index must be a column of the table";
    issues.push({ ...fault("wrong-value", message), input: column, path: ["row_header_column_index"] });
  });

export type DataTableBlock = z.infer<typeof dataTableBlock>;

/** A table without a caption has no name, and nobody can make one up: it goes. */
export function fitDataTable(block: DataTableBlock): DataTableBlock | undefined {
  const [header = [], ...body] = block.rows;
  const rows = fitTableRows([header.map(plainCell), ...body], rowLimits);
  if (block.caption === "" || rows.length < rowLimits.fewestRows) return undefined;
  const { page_size: pageSize, row_header_column_index: column, ...rest } = block;
  return {
    ...rest,
    rows,
    caption: fitText(block.caption, limits.textObject),
    ...(pageSize !== undefined && { page_size: Math.min(Math.max(pageSize, 1), limits.dataTablePageSize.maximum) }),
    ...(column !== undefined && column < (rows[0]?.length ?? 0) && { row_header_column_index: column }),
  };
}

function plainCell(cell: TableCell): TableCell {
  return cell.type === "rich_text" ? { type: "raw_text", text: readableTexts(cell).join("") } : cell;
}

// A table that readers can sort and page through, with a caption as its name; its first row is the header.
import { z } from "zod";
import { fault, limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";
import { tableRows } from "./table-rows.js";

const rows = tableRows({
  rows: limits.dataTableRows,
  columns: limits.dataTableColumns,
  text: limits.dataTableText,
  fewestRows: 2,
}).check(({ value, issues }) => {
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

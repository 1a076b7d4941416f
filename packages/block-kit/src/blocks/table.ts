// A plain table.
import { z } from "zod";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";
import { fitTableRows, tableRows } from "./table-rows.js";

const columnSettings = z.strictObject({
  align: z.enum(["left", "center", "right"]).exactOptional(),
  is_wrapped: z.boolean().exactOptional(),
});

const rowLimits = {
  rows: limits.tableRows,
  columns: limits.tableColumns,
  text: limits.tableText,
  fewestRows: 1,
} as const;

export const tableBlock = z.strictObject({
  type: z.literal("table"),
  block_id: blockId,
  rows: tableRows(rowLimits),
  column_settings: limitedList(columnSettings, limits.tableColumns).exactOptional(),
});

export type TableBlock = z.infer<typeof tableBlock>;

export function fitTable(block: TableBlock): TableBlock | undefined {
  const rows = fitTableRows(block.rows, rowLimits);
  if (rows.length < rowLimits.fewestRows) return undefined;
  const { column_settings: settings = [], ...rest } = block;
  const fittedSettings = settings.slice(0, limits.tableColumns.maximum);
  return { ...rest, rows, ...(fittedSettings.length > 0 && { column_settings: fittedSettings }) };
}

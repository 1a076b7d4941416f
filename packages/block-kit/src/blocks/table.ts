// A plain table.
import { z } from "zod";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";
import { tableRows } from "./table-rows.js";

const columnSettings = z.strictObject({
  align: z.enum(["left", "center", "right"]).exactOptional(),
  is_wrapped: z.boolean().exactOptional(),
});

export const tableBlock = z.strictObject({
  type: z.literal("table"),
  block_id: blockId,
  rows: tableRows({ rows: limits.tableRows, columns: limits.tableColumns, text: limits.tableText, fewestRows: 1 }),
  column_settings: limitedList(columnSettings, limits.tableColumns).exactOptional(),
});

export type TableBlock = z.infer<typeof tableBlock>;

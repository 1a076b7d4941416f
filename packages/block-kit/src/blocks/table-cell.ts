// Cells of tables: text, a number beside its text, or rich text.
import { z } from "zod";
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { richTextBlock } from "./rich-text.js";

const rawTextCell = z.strictObject({ type: z.literal("raw_text"), text: limitedText(limits.tableText) });

const rawNumberCell = z.strictObject({
  type: z.literal("raw_number"),
  value: z.number(),
  text: limitedText(limits.tableText),
});

export const tableCell = z.discriminatedUnion("type", [rawTextCell, rawNumberCell, richTextBlock]);

export type RawTextCell = z.infer<typeof rawTextCell>;
export type RawNumberCell = z.infer<typeof rawNumberCell>;
export type TableCell = z.infer<typeof tableCell>;

// A line of large bold plain text.
import { z } from "zod";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { limits } from "../limits.js";
import { plainTextWithin } from "../text-object.js";
import { blockId } from "./block-id.js";

export const headerBlock = z.strictObject({
  type: z.literal("header"),
  block_id: blockId,
  text: plainTextWithin(limits.headerText),
});

export type HeaderBlock = z.infer<typeof headerBlock>;

export function fitHeader(block: HeaderBlock): HeaderBlock | undefined {
  const text = fitTextObject(block.text, limits.headerText);
  return text && { ...block, text };
}

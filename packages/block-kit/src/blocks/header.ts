// A line of large bold plain text.
import { z } from "zod";
import { limits } from "../limits.js";
import { plainTextWithin } from "../text-object.js";
import { blockId } from "./block-id.js";

export const headerBlock = z.strictObject({
  type: z.literal("header"),
  block_id: blockId,
  text: plainTextWithin(limits.headerText),
});

export type HeaderBlock = z.infer<typeof headerBlock>;

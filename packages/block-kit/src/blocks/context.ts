// Small print: up to ten texts and pictures in a row.
import { z } from "zod";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { textObjectWithin } from "../text-object.js";
import { blockId } from "./block-id.js";
import { imageElement } from "./image.js";

export const contextBlock = z.strictObject({
  type: z.literal("context"),
  block_id: blockId,
  elements: limitedList(
    z.discriminatedUnion("type", [textObjectWithin(limits.textObject), imageElement]),
    limits.contextElements,
  ),
});

export type ContextBlock = z.infer<typeof contextBlock>;

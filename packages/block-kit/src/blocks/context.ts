// Small print: up to ten texts and pictures in a row.
import { z } from "zod";
import { fitTextObject } from "../fitting/fit-text-object.js";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { textObjectWithin } from "../text-object.js";
import { blockId } from "./block-id.js";
import { fitImageElement, imageElement } from "./image.js";

export const contextBlock = z.strictObject({
  type: z.literal("context"),
  block_id: blockId,
  elements: limitedList(
    z.discriminatedUnion("type", [textObjectWithin(limits.textObject), imageElement]),
    limits.contextElements,
  ),
});

export type ContextBlock = z.infer<typeof contextBlock>;

export function fitContext(block: ContextBlock): ContextBlock | undefined {
  const elements = block.elements
    .flatMap((element) => {
      const fitted = element.type === "image" ? fitImageElement(element) : fitTextObject(element, limits.textObject);
      return fitted ?? [];
    })
    .slice(0, limits.contextElements.maximum);
  return elements.length === 0 ? undefined : { ...block, elements };
}

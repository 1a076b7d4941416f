// Small buttons below an answer: whether it was good, and icons.
import { z } from "zod";
import { contextActionElements } from "../element.js";
import { fitElements } from "../fitting/fit-elements.js";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";

export const contextActionsBlock = z.strictObject({
  type: z.literal("context_actions"),
  block_id: blockId,
  elements: limitedList(z.discriminatedUnion("type", contextActionElements), limits.contextActionsElements),
});

export type ContextActionsBlock = z.infer<typeof contextActionsBlock>;

export function fitContextActions(block: ContextActionsBlock): ContextActionsBlock | undefined {
  const elements = fitElements(block.elements, limits.contextActionsElements);
  return elements.length === 0 ? undefined : { ...block, elements };
}

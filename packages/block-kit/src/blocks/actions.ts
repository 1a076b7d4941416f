// A row of buttons, menus and pickers.
import { z } from "zod";
import { actionElements } from "../element.js";
import { fitElements } from "../fitting/fit-elements.js";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";

export const actionsBlock = z.strictObject({
  type: z.literal("actions"),
  block_id: blockId,
  elements: limitedList(z.discriminatedUnion("type", actionElements), limits.actionsElements),
});

export type ActionsBlock = z.infer<typeof actionsBlock>;

export function fitActions(block: ActionsBlock): ActionsBlock | undefined {
  const elements = fitElements(block.elements, limits.actionsElements);
  return elements.length === 0 ? undefined : { ...block, elements };
}

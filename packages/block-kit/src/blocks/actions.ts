// A row of buttons.
import { z } from "zod";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";
import { button, fitButton } from "./button.js";

export const actionsBlock = z.strictObject({
  type: z.literal("actions"),
  block_id: blockId,
  elements: limitedList(z.discriminatedUnion("type", [button]), limits.actionsElements),
});

export type ActionsBlock = z.infer<typeof actionsBlock>;

export function fitActions(block: ActionsBlock): ActionsBlock | undefined {
  const elements = block.elements
    .flatMap((element) => fitButton(element) ?? [])
    .filter(({ action_id: id }, place, all) => {
      return id === undefined || all.findIndex((other) => other.action_id === id) === place;
    })
    .slice(0, limits.actionsElements.maximum);
  return elements.length === 0 ? undefined : { ...block, elements };
}

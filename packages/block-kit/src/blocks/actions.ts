// A row of buttons.
import { z } from "zod";
import { limitedList } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";
import { button } from "./button.js";

export const actionsBlock = z.strictObject({
  type: z.literal("actions"),
  block_id: blockId,
  elements: limitedList(z.discriminatedUnion("type", [button]), limits.actionsElements),
});

export type ActionsBlock = z.infer<typeof actionsBlock>;

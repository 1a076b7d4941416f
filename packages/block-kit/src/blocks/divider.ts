// A line between blocks.
import { z } from "zod";
import { blockId } from "./block-id.js";

export const dividerBlock = z.strictObject({ type: z.literal("divider"), block_id: blockId });

export type DividerBlock = z.infer<typeof dividerBlock>;

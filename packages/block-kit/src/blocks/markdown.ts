// Standard Markdown that Slack translates itself.
import { z } from "zod";
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";

export const markdownBlock = z.strictObject({
  type: z.literal("markdown"),
  block_id: blockId,
  text: limitedText(limits.markdownText),
});

export type MarkdownBlock = z.infer<typeof markdownBlock>;

// Standard Markdown that Slack translates itself.
import { z } from "zod";
import { fitText } from "../fitting/fit-text.js";
import { limitedText } from "../limited.js";
import { limits } from "../limits.js";
import { blockId } from "./block-id.js";

export const markdownBlock = z.strictObject({
  type: z.literal("markdown"),
  block_id: blockId,
  text: limitedText(limits.markdownText),
});

export type MarkdownBlock = z.infer<typeof markdownBlock>;

export function fitMarkdown(block: MarkdownBlock): MarkdownBlock | undefined {
  return block.text === "" ? undefined : { ...block, text: fitText(block.text, limits.fittedBlockText) };
}

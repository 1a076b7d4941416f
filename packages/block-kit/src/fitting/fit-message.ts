// A message made to fit, text and blocks.
import type { Block } from "../block.js";
import { limits } from "../limits.js";
import type { BlockMessage } from "../message.js";
import { fitBlocks } from "./fit-blocks.js";
import { fitText } from "./fit-text.js";

/** The message as Slack takes it; see `fitBlocks` for `notice`. Metadata stays as it is. */
export function fitMessage({ text, blocks, ...rest }: BlockMessage, notice?: Block): BlockMessage {
  return { ...rest, text: fitText(text, limits.messageText), blocks: fitBlocks(blocks, notice) };
}

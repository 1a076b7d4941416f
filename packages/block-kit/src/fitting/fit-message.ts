// A message made to fit, text and blocks.
import type { Block } from "../block.js";
import { limits } from "../limits.js";
import type { BlockMessage } from "../message.js";
import { fitBlocks } from "./fit-blocks.js";
import { fitText } from "./fit-text.js";

/** The message as Slack takes it; see `fitBlocks` for `notice`. */
export function fitMessage({ text, blocks }: BlockMessage, notice?: Block): BlockMessage {
  return { text: fitText(text, limits.messageText), blocks: fitBlocks(blocks, notice) };
}

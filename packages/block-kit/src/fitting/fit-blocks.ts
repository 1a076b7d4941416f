// Blocks made to fit one message.
import type { Block } from "../block.js";
import { limits } from "../limits.js";
import { filesInModalsOnly } from "../rules/files-in-modals.js";
import { fitBlocksWithin, type Surface } from "./fit-blocks-within.js";

const message: Surface = {
  length: limits.fittedBlockText.maximum,
  count: limits.messageBlocks.maximum,
  misplaced: [filesInModalsOnly],
};

/**
 * The blocks in their order, within Slack's limits: long texts end with "…", long lists end early, and what does not
 * fit as a whole is left out. Blocks that fit come back unchanged. Where anything that a reader would see is missing,
 * `notice` stands last to say so. Mends lengths and counts only: a wrong value, such as a negative indent, stays wrong.
 */
export function fitBlocks(blocks: readonly Block[], notice?: Block): Block[] {
  return fitBlocksWithin(message, blocks, notice);
}

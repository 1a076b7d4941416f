// A message with its blocks; where a workspace refuses them first without the newest ones, then its text alone.
import type { Block } from "@kompass/block-kit";
import { olderBlocks } from "../views/older-blocks.js";
import { refusesBlocks } from "./sending.js";

/** `send` is called with no blocks where the text goes alone. */
export async function sendBlocks<Result>(
  blocks: readonly Block[],
  send: (blocks: Block[]) => Promise<Result>,
): Promise<Result> {
  const older = olderBlocks(blocks);
  for (const attempt of older === undefined ? [blocks] : [blocks, older]) {
    try {
      return await send([...attempt]);
    } catch (error) {
      if (!refusesBlocks(error)) throw error;
    }
  }
  return send([]);
}

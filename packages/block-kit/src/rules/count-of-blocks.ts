// A message holds so many blocks and no more.
import { limits } from "../limits.js";
import type { MessageRule } from "../message-rule.js";

export const countOfBlocks: MessageRule = (blocks) => {
  const { maximum } = limits.messageBlocks;
  if (blocks.length <= maximum) return [];
  return [{ pointer: "/blocks", code: "too-many", message: `no more than ${maximum} items allowed`, refused: true }];
};

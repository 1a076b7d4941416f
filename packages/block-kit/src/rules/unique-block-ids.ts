// No two blocks of a message carry the same id.
import type { BlocksRule } from "../blocks-rule.js";

export const uniqueBlockIds: BlocksRule = (blocks) => {
  const seen = new Set<string>();
  return blocks.flatMap(({ block_id }, index) => {
    if (block_id === undefined) return [];
    if (!seen.has(block_id)) {
      seen.add(block_id);
      return [];
    }
    const message = `\`block_id\` "${block_id}" already exists`;
    return [{ pointer: `/blocks/${index}/block_id`, code: "duplicate", message, refused: true }];
  });
};

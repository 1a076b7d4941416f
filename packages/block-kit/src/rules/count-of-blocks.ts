// A surface holds so many blocks and no more.
import type { BlocksRule } from "../blocks-rule.js";
import type { Limit } from "../limits.js";

export function countOfBlocks({ maximum }: Limit): BlocksRule {
  return (blocks) => {
    if (blocks.length <= maximum) return [];
    return [{ pointer: "/blocks", code: "too-many", message: `no more than ${maximum} items allowed`, refused: true }];
  };
}

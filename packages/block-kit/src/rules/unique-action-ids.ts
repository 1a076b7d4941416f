// No two elements of one block carry the same action id.
import type { BlocksRule } from "../blocks-rule.js";
import { elementsOf } from "../elements-of.js";

export const uniqueActionIds: BlocksRule = (blocks) =>
  blocks.flatMap((block, index) => {
    const ids = elementsOf(block).map(({ action_id }) => action_id);
    return ids.flatMap((id, place) => {
      if (id === undefined || ids.indexOf(id) === place) return [];
      const pointer = `/blocks/${index}/elements/${place}/action_id`;
      return [{ pointer, code: "duplicate", message: `\`action_id\` "${id}" already exists`, refused: true } as const];
    });
  });

// Files are handed in through modals alone.
import type { BlocksRule } from "../blocks-rule.js";

export const filesInModalsOnly: BlocksRule = (blocks) =>
  blocks.flatMap((block, index) => {
    if (block.type !== "input" || block.element.type !== "file_input") return [];
    const message = "unsupported type: file_input";
    return [{ pointer: `/blocks/${index}/element/type`, code: "unknown-type", message, refused: true } as const];
  });

// Some blocks stand in messages alone, not in a modal or on a home page.
import type { BlockType } from "../block.js";
import type { BlocksRule } from "../blocks-rule.js";

const inMessagesOnly: ReadonlySet<BlockType> = new Set([
  "context_actions",
  "data_table",
  "data_visualization",
  "markdown",
  "table",
] as const);

export const noMessageOnlyBlocks: BlocksRule = (blocks) =>
  blocks.flatMap(({ type }, index) => {
    if (!inMessagesOnly.has(type)) return [];
    const message = `unsupported type: ${type}`;
    return [{ pointer: `/blocks/${index}/type`, code: "unknown-type", message, refused: true } as const];
  });

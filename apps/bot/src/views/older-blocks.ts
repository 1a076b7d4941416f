// The same blocks for a workspace that does not take the newest ones: a table as lines, a chart not at all.
import type { Block, DataTableBlock } from "@kompass/block-kit";
import { prose } from "./plain-blocks.js";
import { readRows } from "./score-table.js";

/** `undefined` where there is nothing new among them. */
export function olderBlocks(blocks: readonly Block[]): readonly Block[] | undefined {
  const older = blocks.flatMap((block): readonly Block[] => {
    switch (block.type) {
      case "data_visualization":
      case "context_actions":
        return [];
      case "data_table":
        return [linesOf(block)];
      default:
        return [block];
    }
  });
  return older.length === blocks.length && older.every((block, index) => block === blocks[index]) ? undefined : older;
}

function linesOf(table: DataTableBlock): Block {
  const lines = readRows(table).map(({ name, cells, heads }) => {
    const figures = cells.map((cell, index) => `${heads[index] ?? ""} ${cell}`.trim());
    return `• ${name}: ${figures.join(", ")}`;
  });
  return prose([table.caption, ...lines]);
}

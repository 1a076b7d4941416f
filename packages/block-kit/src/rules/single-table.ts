// A message holds one table of either kind.
import type { Block } from "../block.js";
import type { BlocksRule } from "../blocks-rule.js";
import { limits } from "../limits.js";

export function isTable({ type }: Block): boolean {
  return type === "table" || type === "data_table";
}

export const singleTable: BlocksRule = (blocks) => {
  const tables = blocks.flatMap((block, index) => (isTable(block) ? [index] : []));
  return tables.slice(limits.messageTables.maximum).map((index) => ({
    pointer: `/blocks/${index}`,
    code: "second-table",
    message: "only one table allowed per message",
    refused: true,
  }));
};

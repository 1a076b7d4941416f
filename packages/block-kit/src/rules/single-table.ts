// A message holds one table of either kind.
import type { Block } from "../block.js";
import { limits } from "../limits.js";
import type { MessageRule } from "../message-rule.js";

export function isTable({ type }: Block): boolean {
  return type === "table" || type === "data_table";
}

export const singleTable: MessageRule = (blocks) => {
  const tables = blocks.flatMap((block, index) => (isTable(block) ? [index] : []));
  return tables.slice(limits.messageTables.maximum).map((index) => ({
    pointer: `/blocks/${index}`,
    code: "second-table",
    message: "only one table allowed per message",
    refused: true,
  }));
};

// Every rule over a whole message; a new one is a file in rules/ and a line here.
import type { MessageRule } from "./message-rule.js";
import { countOfBlocks } from "./rules/count-of-blocks.js";
import { singleTable } from "./rules/single-table.js";
import { textBudget } from "./rules/text-budget.js";
import { uniqueActionIds } from "./rules/unique-action-ids.js";
import { uniqueBlockIds } from "./rules/unique-block-ids.js";

export const messageRules: readonly MessageRule[] = [
  countOfBlocks,
  uniqueBlockIds,
  uniqueActionIds,
  singleTable,
  textBudget,
];

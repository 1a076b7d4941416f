// Every rule over the blocks of a message and of a home page; a new one is a file in rules/ and a line here.
import type { BlocksRule } from "./blocks-rule.js";
import { limits } from "./limits.js";
import { countOfBlocks } from "./rules/count-of-blocks.js";
import { singleTable } from "./rules/single-table.js";
import { textBudget } from "./rules/text-budget.js";
import { uniqueActionIds } from "./rules/unique-action-ids.js";
import { uniqueBlockIds } from "./rules/unique-block-ids.js";

export const messageRules: readonly BlocksRule[] = [
  countOfBlocks(limits.messageBlocks),
  uniqueBlockIds,
  uniqueActionIds,
  singleTable,
  textBudget,
];

export const homeRules: readonly BlocksRule[] = [countOfBlocks(limits.homeBlocks), uniqueBlockIds, uniqueActionIds];

// Every rule over the blocks of a message, of a home page and of a modal; a new one is a file in rules/ and a line here.
import type { BlocksRule } from "./blocks-rule.js";
import { limits } from "./limits.js";
import { countOfBlocks } from "./rules/count-of-blocks.js";
import { fewCharts } from "./rules/few-charts.js";
import { filesInModalsOnly } from "./rules/files-in-modals.js";
import { placedOn } from "./rules/placed-on.js";
import { singleFocus } from "./rules/single-focus.js";
import { singleTable } from "./rules/single-table.js";
import { textBudget } from "./rules/text-budget.js";
import { uniqueActionIds } from "./rules/unique-action-ids.js";
import { uniqueBlockIds } from "./rules/unique-block-ids.js";

export const messageRules: readonly BlocksRule[] = [
  countOfBlocks(limits.messageBlocks),
  uniqueBlockIds,
  uniqueActionIds,
  singleTable,
  fewCharts,
  filesInModalsOnly,
  textBudget,
];

const viewRules: readonly BlocksRule[] = [uniqueBlockIds, uniqueActionIds, singleFocus];

export const homeRules: readonly BlocksRule[] = [
  countOfBlocks(limits.homeBlocks),
  ...viewRules,
  placedOn("home"),
  filesInModalsOnly,
];

export const modalRules: readonly BlocksRule[] = [countOfBlocks(limits.modalBlocks), ...viewRules, placedOn("modal")];

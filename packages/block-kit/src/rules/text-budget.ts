// The texts of all blocks together keep below what Slack takes in one message, and Markdown below its own share.

import type { BlocksRule } from "../blocks-rule.js";
import { limits } from "../limits.js";
import { readableLength } from "../readable-text.js";

export const textBudget: BlocksRule = (blocks) => {
  const markdown = blocks.filter(({ type }) => type === "markdown");
  const parts = [
    { length: readableLength(blocks), limit: limits.messageBlockText, what: "text" },
    { length: readableLength(markdown), limit: limits.messageMarkdown, what: "markdown" },
  ];
  return parts
    .filter(({ length, limit }) => length > limit.maximum)
    .map(({ length, limit, what }) => ({
      pointer: "/blocks",
      code: "too-much-text",
      message: `blocks hold ${length} characters of ${what}, more than ${limit.maximum}`,
      refused: true,
    }));
};

// A message holds two charts.
import type { Block } from "../block.js";
import type { BlocksRule } from "../blocks-rule.js";
import { limits } from "../limits.js";

export function isChart({ type }: Block): boolean {
  return type === "data_visualization";
}

export const fewCharts: BlocksRule = (blocks) => {
  const charts = blocks.flatMap((block, index) => (isChart(block) ? [index] : []));
  return charts.slice(limits.messageCharts.maximum).map((index) => ({
    pointer: `/blocks/${index}`,
    code: "too-many",
    message: `no more than ${limits.messageCharts.maximum} charts allowed per message`,
    refused: true,
  }));
};

// Every block that we know; a new one is a file in blocks/ and a line here.
import { z } from "zod";
import { actionsBlock } from "./blocks/actions.js";
import { contextBlock } from "./blocks/context.js";
import { contextActionsBlock } from "./blocks/context-actions.js";
import { dataTableBlock } from "./blocks/data-table.js";
import { dataVisualizationBlock } from "./blocks/data-visualization.js";
import { dividerBlock } from "./blocks/divider.js";
import { headerBlock } from "./blocks/header.js";
import { imageBlock } from "./blocks/image.js";
import { inputBlock } from "./blocks/input.js";
import { markdownBlock } from "./blocks/markdown.js";
import { richTextBlock } from "./blocks/rich-text.js";
import { sectionBlock } from "./blocks/section.js";
import { tableBlock } from "./blocks/table.js";

/** One block as Slack takes it: its own limits kept, no unknown field. */
export const block = z.discriminatedUnion("type", [
  actionsBlock,
  contextActionsBlock,
  contextBlock,
  dataTableBlock,
  dataVisualizationBlock,
  dividerBlock,
  headerBlock,
  imageBlock,
  inputBlock,
  markdownBlock,
  richTextBlock,
  sectionBlock,
  tableBlock,
]);

/**
 * One block, the same shape as in `@slack/types`. The type knows no lengths: a block of this type may still be
 * refused, which `validateMessage` finds and `fitBlocks` mends.
 */
export type Block = z.infer<typeof block>;
export type BlockType = Block["type"];
export type BlockOf<T extends BlockType> = Extract<Block, { type: T }>;

// What the package offers.
export { type Block, type BlockOf, type BlockType, block } from "./block.js";
export type { BlockFault, BlockFaultCode } from "./block-fault.js";
export type { ActionsBlock } from "./blocks/actions.js";
export type { Button } from "./blocks/button.js";
export type { ContextBlock } from "./blocks/context.js";
export type { DataTableBlock } from "./blocks/data-table.js";
export type { DividerBlock } from "./blocks/divider.js";
export type { HeaderBlock } from "./blocks/header.js";
export type { ImageBlock, ImageElement } from "./blocks/image.js";
export type { MarkdownBlock } from "./blocks/markdown.js";
export type {
  RichTextBlock,
  RichTextContainer,
  RichTextElement,
  RichTextSection,
  RichTextStyle,
} from "./blocks/rich-text.js";
export type { SectionBlock } from "./blocks/section.js";
export type { TableBlock } from "./blocks/table.js";
export type { RawNumberCell, RawTextCell, TableCell } from "./blocks/table-cell.js";
export { codePointLength } from "./code-points.js";
export { escapeMrkdwn, unescapeMrkdwn } from "./escape-mrkdwn.js";
export { fitBlocks } from "./fitting/fit-blocks.js";
export { fitMessage } from "./fitting/fit-message.js";
export { fitText } from "./fitting/fit-text.js";
export { type Limit, limits } from "./limits.js";
export type { BlockMessage } from "./message.js";
export { readableTexts } from "./readable-text.js";
export type { Mrkdwn, PlainText, TextObject } from "./text-object.js";
export { validateHome } from "./validate-home.js";
export { type UncheckedMessage, validateMessage } from "./validate-message.js";

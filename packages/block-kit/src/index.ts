// What the package offers.
export { type Block, type BlockOf, type BlockType, block } from "./block.js";
export type { BlockFault, BlockFaultCode } from "./block-fault.js";
export type { ActionsBlock } from "./blocks/actions.js";
export type { ContextBlock } from "./blocks/context.js";
export type { ContextActionsBlock } from "./blocks/context-actions.js";
export type { DataTableBlock } from "./blocks/data-table.js";
export type { Chart, ChartSeries, DataVisualizationBlock } from "./blocks/data-visualization.js";
export type { DividerBlock } from "./blocks/divider.js";
export type { HeaderBlock } from "./blocks/header.js";
export type { ImageBlock, ImageElement } from "./blocks/image.js";
export type { InputBlock } from "./blocks/input.js";
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
export type {
  ActionElement,
  ContextActionElement,
  ElementOf,
  ElementType,
  InputElement,
  InteractiveElement,
} from "./element.js";
export type { Button } from "./elements/button.js";
export type { Checkboxes } from "./elements/checkboxes.js";
export type { ConversationsSelect, MultiConversationsSelect } from "./elements/conversations-select.js";
export type { Datepicker } from "./elements/datepicker.js";
export type { FeedbackButton, FeedbackButtons } from "./elements/feedback-buttons.js";
export type { FileInput } from "./elements/file-input.js";
export type { IconButton } from "./elements/icon-button.js";
export type { Overflow } from "./elements/overflow.js";
export type { PlainTextInput } from "./elements/plain-text-input.js";
export type { RadioButtons } from "./elements/radio-buttons.js";
export type { MultiStaticSelect, OptionGroup, StaticSelect } from "./elements/static-select.js";
export type { Timepicker } from "./elements/timepicker.js";
export type { MultiUsersSelect, UsersSelect } from "./elements/users-select.js";
export { elementsOf } from "./elements-of.js";
export { escapeMrkdwn, unescapeMrkdwn } from "./escape-mrkdwn.js";
export { fitBlocks } from "./fitting/fit-blocks.js";
export { fitMessage } from "./fitting/fit-message.js";
export { fitText } from "./fitting/fit-text.js";
export { fitHome, fitModal } from "./fitting/fit-view.js";
export { type Limit, limits } from "./limits.js";
export type { BlockMessage } from "./message.js";
export { type MessageMetadata, messageMetadata } from "./metadata.js";
export type { Confirm } from "./objects/confirm.js";
export type { Option, OverflowOption, PlainOption } from "./objects/option.js";
export { readableTexts } from "./readable-text.js";
export type { Mrkdwn, PlainText, TextObject } from "./text-object.js";
export { validateHome } from "./validate-home.js";
export { type UncheckedMessage, validateMessage } from "./validate-message.js";
export { validateModal } from "./validate-modal.js";
export type { HomeView, ModalView } from "./views.js";

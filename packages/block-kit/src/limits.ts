// Slack's numbers, each with the place it comes from; no other file holds one.

/** The most that Slack takes, in code points for texts and in items for lists, and who says so. */
export interface Limit {
  readonly maximum: number;
  readonly source: string;
}

const reference = "https://docs.slack.dev/reference";
const blocks = `${reference}/block-kit/blocks`;
const elements = `${reference}/block-kit/block-elements`;
const objects = `${reference}/block-kit/composition-objects`;
const button = `${elements}/button-element`;
const dataVisualization = `${blocks}/data-visualization-block`;
const vercelChat = "https://github.com/vercel/chat/pull/696";

/**
 * Slack's limits. Texts are counted in Unicode code points, and nothing may be empty, so every minimum is one.
 * Where Slack documents no number, `source` is the report that measured it.
 */
export const limits = {
  messageText: { maximum: 40_000, source: `${reference}/methods/chat.postMessage#truncating` },
  /** A text that is posted may be longer than one that replaces it: `chat.update` refuses what `chat.postMessage` cuts. */
  updatedText: { maximum: 4_000, source: "https://github.com/seratch/ChatGPT-in-Slack/issues/102" },
  messageBlocks: { maximum: 50, source: blocks },
  messageCharts: { maximum: 2, source: vercelChat },
  homeBlocks: { maximum: 100, source: `${reference}/views/home-tab-views` },
  modalBlocks: { maximum: 100, source: `${reference}/views/modal-views` },
  modalTitle: { maximum: 24, source: `${reference}/views/modal-views` },
  modalStack: { maximum: 3, source: "https://docs.slack.dev/surfaces/modals" },
  viewCallbackId: { maximum: 255, source: `${reference}/views/modal-views` },
  viewExternalId: { maximum: 255, source: `${reference}/methods/views.update` },
  viewPrivateMetadata: { maximum: 3_000, source: `${reference}/views/modal-views` },
  messageBlockText: { maximum: 12_000, source: "https://github.com/slackapi/bolt-js/issues/2509" },
  /** Slack counts more than the texts a reader sees: it refused 11,341 of them. What we fit stays below that. */
  fittedBlockText: { maximum: 10_000, source: "https://github.com/slackapi/bolt-js/issues/2867" },
  messageMarkdown: { maximum: 12_000, source: `${blocks}/markdown-block` },
  messageTables: { maximum: 1, source: `${blocks}/table-block` },
  blockId: { maximum: 255, source: blocks },
  textObject: { maximum: 3_000, source: `${objects}/text-object` },
  headerText: { maximum: 150, source: `${blocks}/header-block` },
  sectionText: { maximum: 3_000, source: `${blocks}/section-block` },
  sectionFields: { maximum: 10, source: `${blocks}/section-block` },
  sectionFieldText: { maximum: 2_000, source: `${blocks}/section-block` },
  contextElements: { maximum: 10, source: `${blocks}/context-block` },
  actionsElements: { maximum: 25, source: `${blocks}/actions-block` },
  actionId: { maximum: 255, source: button },
  buttonText: { maximum: 75, source: button },
  buttonValue: { maximum: 2_000, source: button },
  buttonUrl: { maximum: 3_000, source: button },
  buttonAccessibilityLabel: { maximum: 75, source: button },
  placeholder: { maximum: 150, source: `${elements}/plain-text-input-element` },
  inputLabel: { maximum: 2_000, source: `${blocks}/input-block` },
  inputHint: { maximum: 2_000, source: `${blocks}/input-block` },
  textInputLength: { maximum: 3_000, source: `${elements}/plain-text-input-element` },
  fileInputFiles: { maximum: 10, source: `${elements}/file-input-element` },
  optionText: { maximum: 75, source: `${objects}/option-object` },
  optionValue: { maximum: 150, source: `${objects}/option-object` },
  optionDescription: { maximum: 75, source: `${objects}/option-object` },
  optionUrl: { maximum: 3_000, source: `${objects}/option-object` },
  optionGroupLabel: { maximum: 75, source: `${objects}/option-group-object` },
  selectOptions: { maximum: 100, source: `${elements}/select-menu-element` },
  selectOptionGroups: { maximum: 100, source: `${elements}/select-menu-element` },
  radioOptions: { maximum: 10, source: `${elements}/radio-button-group-element` },
  checkboxOptions: { maximum: 10, source: `${elements}/checkboxes-element` },
  overflowOptions: { maximum: 5, source: `${elements}/overflow-menu-element` },
  confirmTitle: { maximum: 100, source: `${objects}/confirmation-dialog-object` },
  confirmText: { maximum: 300, source: `${objects}/confirmation-dialog-object` },
  confirmButton: { maximum: 30, source: `${objects}/confirmation-dialog-object` },
  contextActionsElements: { maximum: 5, source: `${blocks}/context-actions-block` },
  chartTitle: { maximum: 50, source: dataVisualization },
  chartAxisLabel: { maximum: 50, source: dataVisualization },
  chartLabel: { maximum: 20, source: dataVisualization },
  chartCategories: { maximum: 20, source: dataVisualization },
  /** Series, or segments of a pie. Slack's page says six; twelve were seen to work. What we fit stays within six. */
  chartSeries: { maximum: 12, source: "https://docs.openclaw.ai/channels/slack/rich-messages" },
  fittedChartSeries: { maximum: 6, source: dataVisualization },
  suggestedPrompts: { maximum: 4, source: `${reference}/methods/assistant.threads.setSuggestedPrompts` },
  fileAltText: { maximum: 1_000, source: `${reference}/methods/files.getUploadURLExternal` },
  imageUrl: { maximum: 3_000, source: `${blocks}/image-block` },
  imageAltText: { maximum: 2_000, source: `${blocks}/image-block` },
  imageTitle: { maximum: 2_000, source: `${blocks}/image-block` },
  tableRows: { maximum: 100, source: `${blocks}/table-block` },
  tableColumns: { maximum: 20, source: `${blocks}/table-block` },
  tableText: { maximum: 10_000, source: `${blocks}/table-block` },
  dataTableRows: { maximum: 101, source: `${blocks}/data-table-block` },
  dataTableColumns: { maximum: 20, source: `${blocks}/data-table-block` },
  dataTablePageSize: { maximum: 100, source: `${blocks}/data-table-block` },
  dataTableText: { maximum: 10_000, source: `${blocks}/data-table-block` },
  markdownText: { maximum: 12_000, source: `${blocks}/markdown-block` },
} as const satisfies Record<string, Limit>;

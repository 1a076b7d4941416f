// Slack's numbers, each with the place it comes from; no other file holds one.

/** The most that Slack takes, in code points for texts and in items for lists, and who says so. */
export interface Limit {
  readonly maximum: number;
  readonly source: string;
}

const reference = "https://docs.slack.dev/reference";
const blocks = `${reference}/block-kit/blocks`;
const button = `${reference}/block-kit/block-elements/button-element`;

/**
 * Slack's limits. Texts are counted in Unicode code points, and nothing may be empty, so every minimum is one.
 * Where Slack documents no number, `source` is the report that measured it.
 */
export const limits = {
  messageText: { maximum: 40_000, source: `${reference}/methods/chat.postMessage#truncating` },
  messageBlocks: { maximum: 50, source: blocks },
  homeBlocks: { maximum: 100, source: `${reference}/views/home-tab-views` },
  messageBlockText: { maximum: 12_000, source: "https://github.com/slackapi/bolt-js/issues/2509" },
  /** Slack counts more than the texts a reader sees: it refused 11,341 of them. What we fit stays below that. */
  fittedBlockText: { maximum: 10_000, source: "https://github.com/slackapi/bolt-js/issues/2867" },
  messageMarkdown: { maximum: 12_000, source: `${blocks}/markdown-block` },
  messageTables: { maximum: 1, source: `${blocks}/table-block` },
  blockId: { maximum: 255, source: blocks },
  textObject: { maximum: 3_000, source: `${reference}/block-kit/composition-objects/text-object` },
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

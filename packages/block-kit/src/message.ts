// A message as an app hands it to Slack: complete plain text, and blocks that show the same.
import type { Block } from "./block.js";
import type { MessageMetadata } from "./metadata.js";

export interface BlockMessage {
  /** The whole message in plain text: what notifications show and screen readers read. */
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly metadata?: MessageMetadata;
}

// Everything that is wrong with a message, before Slack says so.
import type { BlockFault } from "./block-fault.js";
import { codePointLength } from "./code-points.js";
import { faultsOfBlocks } from "./faults-of-blocks.js";
import { limits } from "./limits.js";
import { faultsOfMetadata } from "./metadata.js";
import { messageRules } from "./surface-rules.js";

/** What may come from anywhere; a message without blocks is one too. */
export interface UncheckedMessage {
  readonly text?: unknown;
  readonly blocks?: unknown;
  readonly metadata?: unknown;
}

/**
 * All faults of a message at once, empty where it is well. Faults that Slack itself refuses say `refused`; the others
 * are texts that readers of notifications and screens would miss: Slack takes a message without `text` and cuts one
 * that is too long.
 */
export function validateMessage({ text, blocks = [], metadata }: UncheckedMessage): BlockFault[] {
  return [...faultsOfText(text, blocks), ...faultsOfBlocks(blocks, messageRules), ...faultsOfMetadata(metadata)];
}

function faultsOfText(text: unknown, blocks: unknown): BlockFault[] {
  const at = (fault: Omit<BlockFault, "pointer">): BlockFault[] => [{ pointer: "/text", ...fault }];
  if (text !== undefined && typeof text !== "string") {
    return at({ code: "wrong-type", message: "must be a string", refused: true });
  }
  if (text === undefined || text.trim() === "") {
    const alone = Array.isArray(blocks) && blocks.length === 0;
    return at({ code: "no-text", message: "the text must hold the whole message", refused: alone });
  }
  if (codePointLength(text) > limits.messageText.maximum) {
    const message = `must be less than ${limits.messageText.maximum + 1} characters`;
    return at({ code: "too-long", message, refused: false });
  }
  return [];
}

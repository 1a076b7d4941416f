// Text and blocks of an outgoing message, refused where Slack would refuse them.
import { type Block, fitText, limits, validateMessage } from "@kompass/block-kit";
import { decoded } from "./arguments.js";
import type { Emulation } from "./emulation.js";
import { namedBlocks } from "./named-blocks.js";
import { Refusal } from "./refusal.js";
import { refusalOfFaults } from "./refusal-of-faults.js";

export interface Content {
  readonly text: string;
  readonly blocks: readonly Block[];
}

/** The content as Slack keeps it: a text over the limit cut, every block and button with an id. */
export function checkedContent(
  given: { readonly text?: string | undefined; readonly blocks?: unknown },
  { clock }: Emulation,
): Content {
  const text = given.text ?? "";
  const blocks = decodedBlocks(given.blocks);
  const faults = validateMessage({ text, blocks }).filter(({ refused }) => refused);
  if (faults.length > 0) throw refusalOfFaults(faults);
  const nextId = () => clock.id("b");
  return { text: fitText(text, limits.messageText), blocks: namedBlocks(blocks as Block[], nextId) };
}

function decodedBlocks(given: unknown): unknown {
  if (given === undefined) return [];
  const blocks = decoded(given);
  if (!Array.isArray(blocks)) throw new Refusal("invalid_blocks_format");
  return blocks;
}

// Blocks made to fit one message.
import type { Block } from "../block.js";
import { limits } from "../limits.js";
import { readableLength } from "../readable-text.js";
import { isChart } from "../rules/few-charts.js";
import { filesInModalsOnly } from "../rules/files-in-modals.js";
import { isTable } from "../rules/single-table.js";
import { fitBlock } from "./fit-block.js";

/**
 * The blocks in their order, within Slack's limits: long texts end with "…", long lists end early, and what does not
 * fit as a whole is left out. Blocks that fit come back unchanged. Where anything that a reader would see is missing,
 * `notice` stands last to say so. Mends lengths and counts only: a wrong value, such as a negative indent, stays wrong.
 */
export function fitBlocks(blocks: readonly Block[], notice?: Block): Block[] {
  const whole = keepWithin(room, blocks);
  const fittedNotice = notice && fitBlock(notice);
  if (fittedNotice === undefined || readableLength(whole) >= readableLength(blocks)) return whole;
  const besideNotice = { length: room.length - readableLength(fittedNotice), count: room.count - 1 };
  return keepWithin(room, [...keepWithin(besideNotice, blocks), fittedNotice]);
}

interface Room {
  readonly length: number;
  readonly count: number;
}

const room: Room = { length: limits.fittedBlockText.maximum, count: limits.messageBlocks.maximum };

function keepWithin({ length: allowed, count }: Room, blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  const ids = new Set<string>();
  let length = allowed;
  for (const candidate of blocks) {
    const block = fitBlock(candidate);
    if (kept.length === count) break;
    if (block === undefined || isOneTooMany(block, kept) || filesInModalsOnly([block]).length > 0) continue;
    const needed = readableLength(block);
    if (needed > length) continue;
    length -= needed;
    kept.push(withFreshId(block, ids));
  }
  return kept;
}

function isOneTooMany(block: Block, kept: readonly Block[]): boolean {
  if (isChart(block)) return kept.filter(isChart).length >= limits.messageCharts.maximum;
  return isTable(block) && kept.some(isTable);
}

function withFreshId(block: Block, ids: Set<string>): Block {
  const { block_id: id, ...unnamed } = block;
  if (id === undefined) return block;
  if (ids.has(id)) return unnamed;
  ids.add(id);
  return block;
}

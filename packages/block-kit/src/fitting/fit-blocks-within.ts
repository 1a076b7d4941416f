// Blocks made to fit one surface: each within its own limits, no more of them than there is room for.
import type { Block } from "../block.js";
import type { BlocksRule } from "../blocks-rule.js";
import { limits } from "../limits.js";
import { readableLength } from "../readable-text.js";
import { isChart } from "../rules/few-charts.js";
import { isTable } from "../rules/single-table.js";
import { fitBlock } from "./fit-block.js";

export interface Surface {
  /** Code points of all readable texts together. */
  readonly length: number;
  /** Blocks. */
  readonly count: number;
  /** What finds fault with a block that has no place here, whatever its size. */
  readonly misplaced: readonly BlocksRule[];
}

/** Where anything that a reader would see is missing, `notice` stands last. */
export function fitBlocksWithin(surface: Surface, blocks: readonly Block[], notice: Block | undefined): Block[] {
  const whole = keepWithin(surface, blocks);
  const fittedNotice = notice && fitBlock(notice);
  if (fittedNotice === undefined || readableLength(whole) >= readableLength(blocks)) return whole;
  const length = surface.length - readableLength(fittedNotice);
  const besideNotice = { ...surface, length, count: surface.count - 1 };
  return keepWithin(surface, [...keepWithin(besideNotice, blocks), fittedNotice]);
}

function keepWithin({ length: allowed, count, misplaced }: Surface, blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  const ids = new Set<string>();
  let length = allowed;
  for (const candidate of blocks) {
    const block = fitBlock(candidate);
    if (kept.length === count) break;
    if (block === undefined || isOneTooMany(block, kept)) continue;
    const needed = readableLength(block);
    if (needed > length || misplaced.some((rule) => rule([block]).length > 0)) continue;
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

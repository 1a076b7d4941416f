// A rule over all blocks of a surface: what no single block can know.
import type { Block } from "./block.js";
import type { BlockFault } from "./block-fault.js";

export type BlocksRule = (blocks: readonly Block[]) => readonly BlockFault[];

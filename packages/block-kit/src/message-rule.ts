// A rule over a whole message: what no single block can know.
import type { Block } from "./block.js";
import type { BlockFault } from "./block-fault.js";

export type MessageRule = (blocks: readonly Block[]) => readonly BlockFault[];

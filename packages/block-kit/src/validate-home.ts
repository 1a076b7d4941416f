// Everything that is wrong with the blocks of an app's home page.
import type { BlockFault } from "./block-fault.js";
import { faultsOfBlocks } from "./faults-of-blocks.js";
import { homeRules } from "./surface-rules.js";

/** All faults of a home page at once, empty where it is well. It takes 100 blocks and has no text beside them. */
export function validateHome({ blocks }: { readonly blocks?: unknown }): BlockFault[] {
  return faultsOfBlocks(blocks, homeRules);
}

// Everything that is wrong with an app's home page.
import type { BlockFault } from "./block-fault.js";
import { faultsOfView } from "./faults-of-view.js";
import { homeRules } from "./surface-rules.js";
import { homeFrame } from "./views.js";

/** All faults of a home page at once, empty where it is well. It takes 100 blocks and has no text beside them. */
export function validateHome(view: object): BlockFault[] {
  return faultsOfView(view, homeFrame, homeRules);
}

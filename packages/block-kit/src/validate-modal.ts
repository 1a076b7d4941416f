// Everything that is wrong with a modal.
import type { BlockFault } from "./block-fault.js";
import { faultsOfView } from "./faults-of-view.js";
import { modalRules } from "./surface-rules.js";
import { modalFrame } from "./views.js";

/** All faults of a modal at once, empty where it is well. Pointers start at the view: "/title/text", "/blocks/0". */
export function validateModal(view: object): BlockFault[] {
  return [...faultsOfView(view, modalFrame, modalRules), ...faultsOfSubmit(view)];
}

/** What a person fills in must be handed in somehow. */
function faultsOfSubmit({ blocks, submit }: { readonly blocks?: unknown; readonly submit?: unknown }): BlockFault[] {
  const asks = Array.isArray(blocks) && blocks.some((block) => block?.type === "input");
  if (!asks || submit !== undefined) return [];
  return [{ pointer: "", code: "missing", message: "missing required field: submit", refused: true }];
}

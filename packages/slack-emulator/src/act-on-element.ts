// A person presses, picks or types something in a message, a modal or a home page.
import { type Block, elementsOf, type InteractiveElement } from "@kompass/block-kit";
import { pressed, valueOfChoice } from "./choice.js";
import type { Emulation } from "./emulation.js";
import { UnknownInWorkspaceError } from "./errors.js";
import { type ActedOn, blockActionsPayload } from "./payloads/block-actions-payload.js";
import type { ActOptions } from "./person.js";
import { recordUnacknowledged } from "./record-refusal.js";
import type { User } from "./workspace.js";

export function actOnElement(
  place: ActedOn,
  actionId: string,
  { blockId, choice = null }: ActOptions,
  user: User,
  emulation: Emulation,
): void {
  const { blocks, id } = "message" in place ? { ...place.message, id: place.message.ts } : place.view;
  const { block, element } = elementIn(blocks, actionId, blockId);
  const { block_id = "" } = block;
  const names = { type: element.type, action_id: actionId, block_id };
  const press = pressed(element, choice);
  if (press === undefined) {
    const value = valueOfChoice(element, choice, emulation.state.file);
    emulation.state.apply({ type: "input_changed", place: id, user: user.id, blockId: block_id, actionId, value });
    // What stands in an input waits for the modal to be handed in, unless the app wants to hear of it at once.
    if (block.type === "input" && block.dispatch_action !== true) return;
    deliver({ ...names, ...value }, place, user, emulation);
    return;
  }
  deliver({ ...names, ...press }, place, user, emulation);
}

function deliver(action: Record<string, unknown>, place: ActedOn, user: User, emulation: Emulation): void {
  emulation.deliveries.deliver({
    body: blockActionsPayload(place, action, user, emulation),
    onUnacknowledged: recordUnacknowledged("block_actions", emulation),
  });
}

function elementIn(
  blocks: readonly Block[],
  actionId: string,
  blockId: string | undefined,
): { readonly block: Block; readonly element: InteractiveElement } {
  for (const block of blocks) {
    const element = elementsOf(block).find(({ action_id }) => action_id === actionId);
    if (element !== undefined && (blockId ?? block.block_id) === block.block_id) return { block, element };
  }
  throw new UnknownInWorkspaceError("button", actionId);
}

// The modals in front of a person: opened, laid upon each other, changed and closed.
import { limits } from "@kompass/block-kit";
import type { ModalContent } from "./checked-view.js";
import type { Emulation } from "./emulation.js";
import { viewClosedPayload } from "./payloads/view-payloads.js";
import { Refusal } from "./refusal.js";
import type { Modal } from "./workspace.js";

/** Opens a modal in front of a person; what the app had open there goes. */
export function openModal(content: ModalContent, user: string, emulation: Emulation): Modal {
  refuseSecondUse(content.external_id, undefined, emulation);
  for (const modal of emulation.state.modals(user)) emulation.state.apply({ type: "modal_closed", modal });
  const id = emulation.clock.id("V");
  return opened({ ...content, id, user, root_view_id: id, previous_view_id: null }, emulation);
}

/** Lays a modal upon the one that is open. */
export function pushModal(content: ModalContent, user: string, emulation: Emulation): Modal {
  const below = emulation.state.modals(user);
  const top = below.at(-1);
  if (top === undefined) throw new Refusal("not_found");
  if (below.length >= limits.modalStack.maximum) throw new Refusal("push_limit_reached");
  refuseSecondUse(content.external_id, undefined, emulation);
  const { root_view_id, id: previous_view_id } = top;
  return opened({ ...content, id: emulation.clock.id("V"), user, root_view_id, previous_view_id }, emulation);
}

export function changeModal(content: ModalContent, before: Modal, emulation: Emulation): Modal {
  refuseSecondUse(content.external_id, before, emulation);
  const { id, user, root_view_id, previous_view_id } = before;
  const modal = { ...content, id, user, root_view_id, previous_view_id };
  emulation.state.apply({ type: "modal_updated", modal });
  return modal;
}

/** Closes modals without a word to the app. */
export function removeModals(modals: readonly Modal[], emulation: Emulation): void {
  for (const modal of modals.toReversed()) emulation.state.apply({ type: "modal_closed", modal });
}

/** Closes modals as a person does: the app hears of those that ask for it. */
export function dismissModals(modals: readonly Modal[], isCleared: boolean, emulation: Emulation): void {
  const notified = modals.toReversed().filter((modal) => modal.notify_on_close);
  const bodies = notified.map((modal) => viewClosedPayload(modal, isCleared, emulation));
  removeModals(modals, emulation);
  for (const body of bodies) emulation.deliveries.deliver({ body });
}

function opened(modal: Modal, { state }: Emulation): Modal {
  state.apply({ type: "modal_opened", modal });
  return modal;
}

function refuseSecondUse(externalId: string, by: Modal | undefined, { state }: Emulation): void {
  const other = externalId === "" ? undefined : state.modalNamed(externalId);
  if (other !== undefined && other.id !== by?.id) throw new Refusal("duplicate_external_id");
}

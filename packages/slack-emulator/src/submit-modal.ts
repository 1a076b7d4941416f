// A person hands in a modal: what its inputs must hold first, and what the app's answer does to it.
import type { Block } from "@kompass/block-kit";
import { z } from "zod";
import { checkedModal } from "./checked-view.js";
import type { Emulation } from "./emulation.js";
import { IncompleteModalError } from "./incomplete-modal-error.js";
import { changeModal, pushModal, removeModals } from "./modal-stack.js";
import { viewSubmissionPayload } from "./payloads/view-payloads.js";
import { recordRefusal, recordUnacknowledged } from "./record-refusal.js";
import { Refusal } from "./refusal.js";
import { isEmpty, type StateValue } from "./state-values.js";
import type { Modal } from "./workspace.js";

/** Throws an `IncompleteModalError` where Slack would not hand it in. */
export function submitModal(modal: Modal, emulation: Emulation): void {
  const values = emulation.state.values(modal.id, modal.user);
  const unfilled = modal.blocks.filter((block) => !isFilled(block, values[block.block_id ?? ""] ?? {}));
  if (unfilled.length > 0) throw new IncompleteModalError(unfilled.map(({ block_id = "" }) => block_id));
  emulation.deliveries.deliver({
    body: viewSubmissionPayload(modal, emulation),
    onAcknowledged: (response) => answerSubmission(response, modal, emulation),
    onUnacknowledged: recordUnacknowledged("view_submission", emulation),
  });
}

function isFilled(block: Block, values: Readonly<Record<string, StateValue>>): boolean {
  if (block.type !== "input") return true;
  const value = values[block.element.action_id ?? ""];
  if (value === undefined || isEmpty(value)) return block.optional === true;
  if (block.element.type !== "plain_text_input") return true;
  const { min_length: least = 0, max_length: most = Number.POSITIVE_INFINITY } = block.element;
  const length = [...(value.value ?? "")].length;
  return least <= length && length <= most;
}

const answerSchema = z.discriminatedUnion("response_action", [
  z.object({ response_action: z.literal("errors"), errors: z.record(z.string(), z.string()) }),
  z.object({ response_action: z.literal("update"), view: z.unknown() }),
  z.object({ response_action: z.literal("push"), view: z.unknown() }),
  z.object({ response_action: z.literal("clear") }),
]);

function answerSubmission(response: unknown, submitted: Modal, emulation: Emulation): void {
  try {
    apply(response, submitted, emulation);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    recordRefusal("view_submission", error, { response }, emulation);
  }
}

function apply(response: unknown, { id, user }: Modal, emulation: Emulation): void {
  const modal = emulation.state.modal(id);
  if (modal === undefined) return;
  if (response === undefined || response === "" || response === null) {
    removeModals([modal], emulation);
    return;
  }
  const { data: answer } = answerSchema.safeParse(response);
  switch (answer?.response_action) {
    case "errors": {
      const blockIds = modal.blocks.filter(({ type }) => type === "input").map(({ block_id }) => block_id ?? "");
      if (Object.keys(answer.errors).some((blockId) => !blockIds.includes(blockId))) {
        throw new Refusal("invalid_response", ["[ERROR] errors must be keyed by the block_id of an input"]);
      }
      emulation.state.apply({ type: "modal_updated", modal: { ...modal, errors: answer.errors } });
      return;
    }
    case "update":
      changeModal(checkedModal(answer.view, emulation), modal, emulation);
      return;
    case "push":
      pushModal(checkedModal(answer.view, emulation), user, emulation);
      return;
    case "clear":
      removeModals(emulation.state.modals(user), emulation);
      return;
    default:
      throw new Refusal("invalid_response");
  }
}

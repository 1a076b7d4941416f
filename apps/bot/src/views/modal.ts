// The parts that every modal is made of.
import { fitText, type InputBlock, type Limit, limits, type ModalView, type PlainText } from "@kompass/block-kit";

export function plain(text: string, limit: Limit = limits.inputLabel): PlainText {
  return { type: "plain_text", text: fitText(text, limit), emoji: false };
}

/** A labelled input; its block and its element have the same name, so that errors find it. */
export function input(
  name: string,
  label: string,
  element: InputBlock["element"],
  more: Pick<InputBlock, "optional" | "hint"> = {},
): InputBlock {
  return { type: "input", block_id: name, label: plain(label), element, ...more };
}

interface Frame {
  readonly id: string;
  readonly title: string;
  /** Without it there is nothing to hand in. */
  readonly submit?: string;
  readonly close: string;
  /** Comes back with what is handed in. */
  readonly metadata: string;
  /** The app is told when it is closed. */
  readonly tellsOfClosing?: boolean;
}

export function modal(frame: Frame, blocks: ModalView["blocks"]): ModalView {
  const { id, title, submit, close, metadata, tellsOfClosing = false } = frame;
  return {
    type: "modal",
    callback_id: id,
    title: plain(title, limits.modalTitle),
    ...(submit !== undefined && { submit: plain(submit, limits.modalTitle) }),
    close: plain(close, limits.modalTitle),
    private_metadata: metadata,
    ...(tellsOfClosing && { notify_on_close: true }),
    blocks,
  };
}

// A window with room for one question.
import type { ModalView } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { askingStringsOf } from "../../locales/asking/asking-strings-of.js";
import { input, modal, plain } from "../modal.js";

export const questionModalId = "question:ask";
export const questionInput = "question";

export function questionModal(locale: Locale): ModalView {
  const { title, label, hint, submit, close } = askingStringsOf(locale);
  const field = { type: "plain_text_input" as const, action_id: questionInput, multiline: true, max_length: 1_000 };
  return modal({ id: questionModalId, title, submit, close, metadata: "" }, [
    input(questionInput, label, field, { hint: plain(hint) }),
  ]);
}

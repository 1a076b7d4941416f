// What was wrong with an answer, if somebody wants to say it.
import type { ModalView } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { z } from "zod";
import { feedbackStringsOf } from "../../locales/feedback/feedback-strings-of.js";
import { input, modal } from "../modal.js";
import { prose } from "../plain-blocks.js";

export const commentModalId = "feedback:comment";
export const commentInput = "comment";

/** Comes back with the comment. */
export const commentedSchema = z.object({ feedback: z.string() });

/** `feedback` is the id of the entry. */
export function commentModal(feedback: string, question: string, locale: Locale): ModalView {
  const { comment } = feedbackStringsOf(locale);
  const frame = {
    ...{ id: commentModalId, title: comment.title, submit: comment.submit, close: comment.close },
    metadata: JSON.stringify({ feedback } satisfies z.infer<typeof commentedSchema>),
  };
  const field = { type: "plain_text_input" as const, action_id: commentInput, multiline: true, max_length: 2_000 };
  return modal(frame, [
    prose([comment.thanks, `«${question}»`]),
    input(commentInput, comment.label, field, { optional: true }),
  ]);
}

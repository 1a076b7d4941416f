// Whether an answer was good, to be said by a press.
import type { Answer } from "@kompass/answers";
import { type ContextActionsBlock, type FeedbackButton, fitText } from "@kompass/block-kit";
import type { Judged } from "../../feedback/feedback.js";
import { feedbackStringsOf } from "../../locales/feedback/feedback-strings-of.js";

export const feedbackAction = "feedback";

/** Leaves room in a button for everything else that it carries. */
const longestQuestion = { maximum: 800 };

export function feedbackButtons({ question, locale, query, decline }: Answer): ContextActionsBlock {
  const { up, down } = feedbackStringsOf(locale);
  const answer = decline?.code ?? query?.kind ?? "none";
  const button = (vote: Judged["vote"], { text, label }: typeof up): FeedbackButton => ({
    text: { type: "plain_text", text, emoji: false },
    value: JSON.stringify({ vote, question: fitText(question, longestQuestion), answer, locale } satisfies Judged),
    accessibility_label: label,
  });
  const element = {
    type: "feedback_buttons" as const,
    action_id: feedbackAction,
    positive_button: button("up", up),
    negative_button: button("down", down),
  };
  return { type: "context_actions", elements: [element] };
}

// A way from an answer to what can be done about it.
import type { Answered } from "@kompass/answers";
import { type Button, fitText, limits } from "@kompass/block-kit";
import { planStringsOf } from "../../locales/plan/plan-strings-of.js";

/** Proposes a checklist; its value is the node, and the language of the answer: "5.2 nb". */
export const proposeAction = "checklist:propose";

/** For the first area or sub-area that is the answer; none where the answer is about something else. */
export function checklistButton({ answerRefs, locale }: Answered): Button[] {
  const ref = answerRefs.find((each) => /^\d/.test(each));
  if (ref === undefined) return [];
  const text = fitText(planStringsOf(locale).makeChecklist(ref), limits.buttonText);
  return [
    {
      type: "button",
      text: { type: "plain_text", text, emoji: false },
      action_id: proposeAction,
      value: `${ref} ${locale}`,
    },
  ];
}

// Questions as buttons: pressing one asks it.
import { type ActionsBlock, type Block, fitText, limits } from "@kompass/block-kit";
import type { BotStrings } from "../locales/bot-strings.js";
import { smallPrint } from "./plain-blocks.js";

/** Action ids of such buttons are this and a number, since ids are unique within a block. */
export const askAction = /^ask:\d+$/;

export interface QuestionButton {
  readonly label: string;
  readonly question: string;
}

/** Up to five buttons, as many as a reader takes in; at least one is needed. */
export function questionButtons(buttons: readonly QuestionButton[]): ActionsBlock {
  return {
    type: "actions",
    elements: buttons.slice(0, 5).map(({ label, question }, index) => ({
      type: "button",
      text: { type: "plain_text", text: fitText(label, limits.buttonText), emoji: false },
      action_id: `ask:${index}`,
      value: question,
    })),
  };
}

export function suggestedQuestions(questions: readonly string[], { askNext }: BotStrings): Block[] {
  if (questions.length === 0) return [];
  return [smallPrint(askNext), questionButtons(questions.map((question) => ({ label: question, question })))];
}

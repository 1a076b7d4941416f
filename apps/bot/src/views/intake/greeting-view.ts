// The first message in a new workspace: the example to try, and a button for those who want to bring their own.
import { type BlockMessage, escapeMrkdwn, fitMessage, fitText, limits } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { intakeStringsOf } from "../../locales/intake/intake-strings-of.js";
import { stringsOf } from "../../locales/strings-of.js";
import { header, prose } from "../plain-blocks.js";
import { questionButtons } from "../question-buttons.js";

export const bringAction = "report:how";

export function greetingView(example: string, locale: Locale): BlockMessage {
  const { greeting } = intakeStringsOf(locale);
  const { questions } = stringsOf(locale).help;
  const introduction = greeting.introduction(example);
  return fitMessage({
    text: escapeMrkdwn([greeting.headline, introduction, ...questions.map((question) => `• ${question}`)].join("\n")),
    blocks: [
      header(greeting.headline),
      prose([introduction]),
      questionButtons(questions.map((question) => ({ label: question, question }))),
      {
        type: "actions",
        elements: [
          {
            type: "button",
            text: { type: "plain_text", text: fitText(greeting.bring, limits.buttonText), emoji: false },
            action_id: bringAction,
            value: locale,
          },
        ],
      },
    ],
  });
}

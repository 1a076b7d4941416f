// What the assessment cannot tell, and what can be asked instead.
import type { Declined } from "@kompass/answers";
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import { stringsOf } from "../locales/strings-of.js";
import { feedbackButtons } from "./feedback/feedback-buttons.js";
import { prose } from "./plain-blocks.js";
import { questionButtons } from "./question-buttons.js";
import { sourcesLine } from "./sources-line.js";

/** What can be asked stands as buttons; topics that are no suggested question stand in the text. */
export function declinedView(answer: Declined): BlockMessage {
  const { locale, text, decline, suggestions, citations } = answer;
  const strings = stringsOf(locale);
  const unsaid = decline.canAnswer.filter((topic) => !text.includes(topic)).map((topic) => `• ${topic}`);
  const lines = [...text.split("\n"), ...(unsaid.length === 0 ? [] : [strings.canAnswer, ...unsaid])];
  const besideButtons = lines.filter((line) => line.trim() !== "" && !suggestions.some((each) => line === `• ${each}`));
  return fitMessage({
    text: escapeMrkdwn(lines.join("\n")),
    blocks: [
      ...(besideButtons.length === 0 ? [] : [prose(besideButtons)]),
      ...(suggestions.length === 0
        ? []
        : [questionButtons(suggestions.map((each) => ({ label: each, question: each })))]),
      ...sourcesLine(citations, strings),
      feedbackButtons(answer),
    ],
  });
}

// What the assessment cannot tell, and what can be asked instead.
import type { Declined } from "@kompass/answers";
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import { stringsOf } from "../locales/strings-of.js";
import { bulletList, paragraphs } from "./plain-blocks.js";
import { suggestedQuestions } from "./question-buttons.js";
import { sourcesLine } from "./sources-line.js";

export function declinedView({ locale, text, decline, suggestions, citations }: Declined): BlockMessage {
  const strings = stringsOf(locale);
  const unsaid = decline.canAnswer.filter((topic) => !text.includes(topic));
  const more = unsaid.length === 0 ? [] : [strings.canAnswer, ...unsaid.map((topic) => `• ${topic}`)];
  return fitMessage({
    text: escapeMrkdwn([text, ...more].join("\n")),
    blocks: [
      paragraphs(text),
      ...(unsaid.length === 0 ? [] : [paragraphs(strings.canAnswer), bulletList(unsaid)]),
      ...suggestedQuestions(suggestions, strings),
      ...sourcesLine(citations, strings),
    ],
  });
}

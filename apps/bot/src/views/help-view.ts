// What the app can do and where to ask, with questions to try.
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { stringsOf } from "../locales/strings-of.js";
import { header, prose } from "./plain-blocks.js";
import { questionButtons } from "./question-buttons.js";

export function helpView(locale: Locale): BlockMessage {
  const { headline, introduction, ways, examples, questions } = stringsOf(locale).help;
  const bullets = (items: readonly string[]) => items.map((item) => `• ${item}`);
  const text = [headline, introduction, ...bullets(ways), examples, ...bullets(questions)].join("\n");
  return fitMessage({
    text: escapeMrkdwn(text),
    blocks: [
      header(headline),
      prose([introduction, ...bullets(ways), examples]),
      questionButtons(questions.map((question) => ({ label: question, question }))),
    ],
  });
}

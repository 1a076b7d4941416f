// A message that begins with the question it answers, for readers who did not see it asked.
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { stringsOf } from "../locales/strings-of.js";

/** `personId` is Slack's id of whoever pressed the button. */
export function askedView(personId: string, question: string, locale: Locale, answer: BlockMessage): BlockMessage {
  const line = stringsOf(locale).asked(`<@${personId}>`, escapeMrkdwn(question));
  return fitMessage({
    text: `${line}\n${answer.text}`,
    blocks: [{ type: "context", elements: [{ type: "mrkdwn", text: line }] }, ...answer.blocks],
  });
}

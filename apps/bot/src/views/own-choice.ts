// Under an answer: that it rests on an assessment which the asker has chosen, and not on the workspace's.
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import type { Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { nameOfShelved } from "../intake/shelf.js";
import { homeStringsOf } from "../locales/home/home-strings-of.js";
import { smallPrint } from "./plain-blocks.js";

interface OwnChoice {
  readonly own: Review;
  readonly ofWorkspace: Review;
}

export function withOwnChoice(answer: BlockMessage, choice: OwnChoice | undefined, locale: Locale): BlockMessage {
  if (choice === undefined) return answer;
  const line = homeStringsOf(locale).answeredFrom(nameOfReview(choice.own), nameOfReview(choice.ofWorkspace));
  return fitMessage({ text: `${answer.text}\n\n${escapeMrkdwn(line)}`, blocks: [...answer.blocks, smallPrint(line)] });
}

/** "Nordvik 2031" */
export const nameOfReview = ({ assessment: { subject, period } }: Review): string =>
  nameOfShelved({ subject: subject.name, period });

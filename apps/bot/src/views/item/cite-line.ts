// What an item cites, in one line: a remark word for word, or a node with its score, and the line of the source.
import { escapeMrkdwn } from "@kompass/block-kit";
import type { Cite, Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { divide, officialPoints, printNumber, printPercent, titleOfNode } from "@kompass/model";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";
import { stringsOf } from "../../locales/strings-of.js";
import type { ItemContext } from "./item-context.js";

/** As mrkdwn: "«Savner serviceerklæringer» (F5-V-01, linje 1044)", "5.2 Fokus på service: 3,3 av 20 poeng (linje 961)". */
export function citeLine(cite: Cite, { locale, reviews }: ItemContext): string {
  const { ref, quote, line, document } = cite;
  const place = line === null ? escapeMrkdwn(document) : stringsOf(locale).line(line);
  if (quote !== null) return `«${escapeMrkdwn(quote)}» (${ref}, ${place})`;
  const review = reviews.find(({ assessment }) => assessment.id === cite.assessment);
  const title = review === undefined ? ref : titleOfNode(review.framework, ref, locale);
  const node = title === ref ? ref : `${ref} ${escapeMrkdwn(title)}`;
  return `${node}: ${scoreIn(review, ref, locale)} (${place})`;
}

function scoreIn(review: Review | undefined, ref: string, locale: Locale): string {
  const strings = itemStringsOf(locale);
  const node = review?.card.nodes.get(ref);
  const points = node && officialPoints(node);
  if (node === undefined || points === undefined) return strings.scoreWithoutPoints;
  const print = (value: typeof points) => printNumber(value, { atMost: 1 }, locale);
  return strings.score(print(points), print(node.maximum), printPercent(divide(points, node.maximum), locale));
}

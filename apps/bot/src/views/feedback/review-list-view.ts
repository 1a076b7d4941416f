// What people thought of answers, for those who review them: the newest first, and nobody's name.
import { type BlockMessage, escapeMrkdwn, fitMessage, fitText } from "@kompass/block-kit";
import { type Locale, printDate } from "@kompass/model";
import type { Feedback } from "../../feedback/feedback.js";
import { feedbackStringsOf } from "../../locales/feedback/feedback-strings-of.js";
import { header, prose, smallPrint } from "../plain-blocks.js";
import { plainView } from "../plain-view.js";

/** As many as a message shows. */
const most = 20;
const longest = { maximum: 300 };

export function reviewListView(all: readonly Feedback[], locale: Locale): BlockMessage {
  const { up, down, list } = feedbackStringsOf(locale);
  if (all.length === 0) return plainView(list.none);
  const ups = all.filter(({ vote }) => vote === "up").length;
  const headline = list.headline(ups, all.length - ups);
  const lines = all.slice(0, most).map(({ at, vote, question, answer, comment }) => {
    const word = (vote === "up" ? up : down).text;
    const said = comment === null ? "" : ` ${list.comment} ${fitText(comment.replace(/\s+/g, " "), longest)}`;
    return `• ${printDate(at.slice(0, 10), locale)}, ${word}: «${fitText(question, longest)}» (${answer}).${said}`;
  });
  const more = all.length > most ? [list.more(all.length - most)] : [];
  return fitMessage({
    text: escapeMrkdwn([headline, ...lines, ...more].join("\n")),
    blocks: [header(headline), prose(lines), ...more.map(smallPrint)],
  });
}

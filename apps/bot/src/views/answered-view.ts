// An answer: headline, table of scores, findings in their own words, what the source says against itself, what to ask next.
import type { Answered } from "@kompass/answers";
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import { stringsOf } from "../locales/strings-of.js";
import { findingQuotes } from "./finding-quotes.js";
import { withHeadline } from "./headline.js";
import { header, labelled, paragraphs, smallPrint } from "./plain-blocks.js";
import { suggestedQuestions } from "./question-buttons.js";
import { scoreTable } from "./score-table.js";
import { sourcesLine } from "./sources-line.js";

/** `text` holds the whole answer; the blocks show the same, with findings as quotes and scores as a table. */
export function answeredView(answer: Answered): BlockMessage {
  const { locale, citations, facts, notes, suggestions } = answer;
  const strings = stringsOf(locale);
  const { headline, paragraphs: lines } = withHeadline(answer.text);
  const body = lines.filter((line) => !isShownApart(line, answer)).join("\n");
  return fitMessage(
    {
      text: escapeMrkdwn(answer.text),
      blocks: [
        ...(headline === undefined ? [] : [header(headline)]),
        ...(body === "" ? [] : [paragraphs(body)]),
        ...scoreTable(facts, locale),
        ...findingQuotes(citations, strings),
        ...notes.map((note) => labelled(strings.note, note)),
        ...suggestedQuestions(suggestions, strings),
        ...sourcesLine(citations, strings),
      ],
    },
    smallPrint(strings.cut),
  );
}

/** Quoted findings and notes have blocks of their own. */
function isShownApart(line: string, { citations, notes }: Answered): boolean {
  const quotes = citations.flatMap(({ kind, quote }) => (kind === "finding" && quote !== null ? quote : []));
  return [...quotes, ...notes].some((shown) => line.includes(shown));
}

// An answer: headline, scores as bars and table, findings in their own words, what the source says against itself, what to ask next.
import type { Answered } from "@kompass/answers";
import { type BlockMessage, escapeMrkdwn, fitMessage } from "@kompass/block-kit";
import { stringsOf } from "../locales/strings-of.js";
import { feedbackButtons } from "./feedback/feedback-buttons.js";
import { findingQuotes } from "./finding-quotes.js";
import { withHeadline } from "./headline.js";
import { linesBesideBlocks } from "./lines-beside-blocks.js";
import { noteBlock } from "./note-block.js";
import { header, prose, smallPrint } from "./plain-blocks.js";
import { checklistButton } from "./plan/checklist-button.js";
import { suggestedQuestions } from "./question-buttons.js";
import { scoreChart } from "./score-chart.js";
import { scoreTable } from "./score-table.js";
import { sourceButton } from "./source/source-button.js";
import { sourcesLine } from "./sources-line.js";

/** `text` holds the whole answer; the blocks show the same, with findings as quotes and scores as a table. */
export function answeredView(answer: Answered): BlockMessage {
  const { locale, citations, facts, notes, suggestions } = answer;
  const strings = stringsOf(locale);
  const table = scoreTable(facts, locale);
  const { headline, lines } = withHeadline(answer.text, locale);
  const body = linesBesideBlocks(lines, answer, table);
  const ways = [...checklistButton(answer), ...sourceButton(answer)];
  return fitMessage(
    {
      text: escapeMrkdwn(answer.text),
      blocks: [
        ...(headline === undefined ? [] : [header(headline)]),
        ...(body.length === 0 ? [] : [prose(body)]),
        ...scoreChart(facts, locale),
        ...(table === undefined ? [] : [table]),
        ...findingQuotes(citations, strings),
        ...notes.map((note) => noteBlock(note, strings)),
        ...suggestedQuestions(suggestions, strings),
        ...sourcesLine(citations, strings),
        ...(ways.length === 0 ? [] : [{ type: "actions" as const, elements: ways }]),
        feedbackButtons(answer),
      ],
    },
    smallPrint(strings.cut),
  );
}

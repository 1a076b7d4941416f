// The remarks that speak of something, and where none does, the block of the source that does.
import { nodesOfLevel } from "@kompass/model";
import type { CitationDraft } from "../phrase/draft.js";
import { item, line, say, suggest } from "../phrase/phrase.js";
import { node, number, quote } from "../phrase/value.js";
import { fold } from "../words/fold.js";
import { countFact, documentOf, place } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";
import { quoteFindings } from "./remarks.js";

/** A passage that is no remark is quoted up to so many characters. */
const longestQuote = 300;

/** The part of a text around the first word that fits, from the start of a word to the end of one. */
function excerpt(text: string, words: readonly string[]): string {
  if (text.length <= longestQuote) return text;
  const folded = text.toLowerCase();
  const hits = words.map((word) => folded.indexOf(word)).filter((at) => at >= 0);
  const hit = hits.length > 0 ? Math.min(...hits) : 0;
  const from = hit < longestQuote / 2 ? 0 : text.indexOf(" ", hit - longestQuote / 3) + 1;
  const cut = text.slice(from, from + longestQuote);
  return from + longestQuote >= text.length ? cut : cut.slice(0, Math.max(cut.lastIndexOf(" "), 1));
}

export const runTopic: QueryRunner<"topic"> = {
  kind: "topic",
  run: (query, { review, index }) => {
    const words = query.words.map(fold);
    const matches = index.topics.findings(words, query.categories);
    const findings = matches.flatMap(({ id }) => review.reported.filter((finding) => finding.id === id));
    const [first] = findings;
    if (first) {
      const { lines, citations } = quoteFindings(review, findings);
      const head =
        findings.length === 1
          ? say("topicHead", {})
          : say("topicHeadMany", { count: number(countFact(findings.length)) });
      return result({
        citations,
        lines: [line(head), ...lines],
        suggestions: [
          suggest("score", { node: node(first.subarea?.ref ?? first.area) }),
          suggest("findings", { category: "weakness", node: node(first.area) }),
        ],
      });
    }
    const [block] = index.topics.blocks(words);
    const passage = review.assessment.passages.find(({ id }) => id === block?.id);
    if (!passage) return unanswerable("not-found");
    const text = excerpt(passage.text, block?.because ?? []);
    const citation: CitationDraft = {
      kind: "framework",
      ref: passage.id,
      label: { of: "source", text: passage.heading ?? passage.id },
      quote: text,
      document: documentOf(review),
      line: passage.line,
      url: null,
    };
    const [area] = nodesOfLevel(review.framework, "area");
    return result({
      citations: [citation],
      lines: [line(say("blockHead", {})), item(say("block", { quote: quote(text), place: place(citation) }))],
      suggestions: area
        ? [suggest("weakestSubarea", {}), suggest("findings", { category: "weakness", node: node(area.ref) })]
        : [],
    });
  },
};

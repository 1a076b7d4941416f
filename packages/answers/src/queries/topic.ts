// The remarks that speak of something, and where none does, the block of the source that does.
import { nodesOfLevel } from "@kompass/model";
import { item, line, say, suggest } from "../phrase/phrase.js";
import { node, number, quote } from "../phrase/value.js";
import { fold } from "../words/fold.js";
import { citeBlock } from "./cite-block.js";
import { countFact, place } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";
import { quoteFindings } from "./remarks.js";

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
    const citation = citeBlock(review, passage, block?.because ?? []);
    const [area] = nodesOfLevel(review.framework, "area");
    return result({
      citations: [citation],
      lines: [line(say("blockHead", {})), item(say("block", { quote: quote(citation.quote), place: place(citation) }))],
      suggestions: area
        ? [suggest("weakestSubarea", {}), suggest("findings", { category: "weakness", node: node(area.ref) })]
        : [],
    });
  },
};

// The remarks that speak of something, and where none does, the block of the source that does.
import type { ReportedFinding, Review } from "@kompass/findings";
import { type FindingCategory, nodesBelow, nodesOfLevel } from "@kompass/model";
import { item, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, number, quote } from "../phrase/value.js";
import type { QueryOf } from "../query.js";
import type { ReviewIndex } from "../review-index.js";
import { fold } from "../words/fold.js";
import { citeBlock } from "./cite-block.js";
import { countFact, place } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";
import { quoteFindings } from "./remarks.js";

/** The remarks that are asked for; where there are none of the category or area, the others, and the head says so. */
function spokenOf(
  { categories, within }: QueryOf<"topic">,
  words: readonly string[],
  review: Review,
  { topics }: ReviewIndex,
): { readonly findings: readonly ReportedFinding[]; readonly head: Phrase } {
  const byId = new Map(review.reported.map((finding) => [finding.id, finding]));
  const inside = within === null ? undefined : nodesBelow(review.framework, within, "area").map(({ ref }) => ref);
  const found = (of: readonly FindingCategory[]): readonly ReportedFinding[] =>
    topics.findings(words, of).flatMap(({ id }) => byId.get(id) ?? []);
  const isInside = ({ area, subarea }: ReportedFinding): boolean =>
    inside === undefined || inside.includes(area) || subarea?.ref === within;
  const all = found([]);
  const asked = (categories.length === 0 ? all : found(categories)).filter(isInside);
  if (asked.length > 0 || all.length === 0) {
    const head =
      asked.length === 1 ? say("topicHead", {}) : say("topicHeadMany", { count: number(countFact(asked.length)) });
    return { findings: asked, head };
  }
  const here = all.filter(isInside);
  const [category] = categories;
  if (here.length > 0 && category) {
    return { findings: here, head: say("topicOtherwise", { category: { is: "categories", category } }) };
  }
  return {
    findings: all,
    head: within === null ? say("topicHead", {}) : say("topicElsewhere", { node: node(within) }),
  };
}

export const runTopic: QueryRunner<"topic"> = {
  kind: "topic",
  run: (query, { review, index }) => {
    const words = query.words.map(fold);
    const { findings, head } = spokenOf(query, words, review, index);
    const [first] = findings;
    if (first) {
      const { lines, citations } = quoteFindings(review, findings);
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

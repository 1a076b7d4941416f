// Municipalities side by side, as far as their assessments are loaded.
import type { Review } from "@kompass/findings";
import { compare, type NodeRef, totalRef } from "@kompass/model";
import type { FactDraft } from "../phrase/draft.js";
import { item, line, say, suggest } from "../phrase/phrase.js";
import { node, plain, score } from "../phrase/value.js";
import { citeOrNode, scoreFact } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";

interface Entry {
  readonly review: Review;
  readonly fact: FactDraft;
}

/** The latest round of every municipality made with the same framework. */
function latestOf(reviews: readonly Review[]): readonly Review[] {
  const latest = new Map<string, Review>();
  for (const review of reviews) {
    const { name } = review.assessment.subject;
    const known = latest.get(name);
    if (!known || (known.assessment.period ?? 0) < (review.assessment.period ?? 0)) latest.set(name, review);
  }
  return [...latest.values()];
}

/** Highest first. */
const entriesOf = (reviews: readonly Review[], ref: NodeRef): readonly Entry[] =>
  reviews
    .flatMap((review): readonly Entry[] => {
      const fact = scoreFact(review, ref);
      const { period } = review.assessment;
      return fact ? [{ review, fact: period === null ? fact : { ...fact, period: String(period) } }] : [];
    })
    .toSorted((a, b) => compare(b.fact.value, a.fact.value));

export const runPeers: QueryRunner<"peers"> = {
  kind: "peers",
  run: ({ refs }, { review, others = [] }) => {
    const alike = others.filter(({ framework }) => framework.id === review.framework.id);
    const municipalities = latestOf([review, ...alike]);
    if (municipalities.length < 2) return unanswerable("comparison-with-others");
    const asked = refs.length > 0 ? refs : [totalRef];
    const parts = asked.map((ref) => ({ ref, entries: entriesOf(municipalities, ref) }));
    const compared = parts.filter(({ entries }) => entries.length > 1);
    if (compared.length === 0) return unanswerable("no-scores");
    return result({
      answerRefs: compared.map(({ ref }) => ref),
      citations: compared.flatMap(({ ref, entries }) => entries.flatMap((entry) => citeOrNode(entry.review, ref))),
      lines: compared.flatMap(({ ref, entries }) => [
        line(say("peersHead", { node: node(ref) })),
        ...entries.map((entry) =>
          item(say("peersItem", { name: plain(entry.review.assessment.subject.name), score: score(entry.fact) })),
        ),
      ]),
      suggestions: [suggest("total", {}), suggest("weakestSubarea", {})],
    });
  },
};

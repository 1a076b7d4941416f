// What areas and sub-areas got, and what the report says that may explain it.
import type { Review } from "@kompass/findings";
import { compare, exact, type NodeRef, nodesOfLevel, rankNodes, zero } from "@kompass/model";
import type { CitationDraft, FactDraft } from "../phrase/draft.js";
import { item, type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, number, points, score } from "../phrase/value.js";
import { disagreements } from "./disagreement.js";
import {
  citeOrNode,
  countFact,
  lostFact,
  maximumFact,
  nodeScore,
  openFacts,
  placeOfScore,
  scoreFact,
} from "./evidence.js";
import { type QueryResult, type QueryRunner, result, unanswerable } from "./query-result.js";
import { quoteFindings, type Remarks, tiedTo } from "./remarks.js";

/** A node's score as a sentence; with the node's maximum alone where it has no score. */
export function sentence(review: Review, ref: NodeRef, fact: FactDraft | undefined): Phrase {
  const where = placeOfScore(review, ref);
  if (fact && where) return say("got", { node: node(ref), score: score(fact), place: where });
  if (fact)
    return say(fact.basis === "computed" ? "computedScore" : "gotUnplaced", { node: node(ref), score: score(fact) });
  const open = openFacts(review, ref);
  if (open) return say("openScore", { node: node(ref), low: points(open[0]), high: score(open[1]) });
  return say("noScore", { node: node(ref) });
}

/** A node's score as a line of a list. */
export function scoreLine(review: Review, ref: NodeRef, fact: FactDraft): Line {
  const where = placeOfScore(review, ref);
  return item(
    where
      ? say("scoreItem", { node: node(ref), score: score(fact), place: where })
      : say("scoreItemUnplaced", { node: node(ref), score: score(fact) }),
  );
}

/** The remarks tied to a sub-area; where none are and a reason is asked for, the challenges and weaknesses of its area. */
export function explain(review: Review, ref: NodeRef, wantsReason: boolean): Remarks {
  const none: Remarks = { lines: [], citations: [] };
  const found = review.framework.nodes.get(ref);
  if (found?.level === "area") {
    if (!wantsReason) return none;
    return quoteFindings(
      review,
      review.reported.filter(({ area, category }) => area === ref && category !== "strength"),
    );
  }
  const tied = tiedTo(review, ref);
  if (tied.length > 0) {
    const { lines, citations } = quoteFindings(review, tied);
    return { lines: [line(say("tiedRemarks", { node: node(ref) })), ...lines], citations };
  }
  if (!wantsReason || found?.parent === undefined) return none;
  const area = found.parent;
  const { lines, citations } = quoteFindings(
    review,
    review.reported.filter((finding) => finding.area === area && finding.category !== "strength"),
  );
  if (lines.length === 0) return none;
  return { lines: [line(say("noTiedRemarks", { node: node(ref), area: node(area) })), ...lines], citations };
}

/** Where a node stands among those of its level: whoever asks why it is good or bad may have it wrong. */
function standing(review: Review, ref: NodeRef): readonly Phrase[] {
  const level = nodeScore(review, ref)?.level;
  if (level !== "area" && level !== "subarea") return [];
  const scored = nodesOfLevel(review.framework, level).flatMap((each) => nodeScore(review, each.ref) ?? []);
  const groups = rankNodes(scored, { measure: "share", first: "strongest" });
  const group = groups.find(({ refs }) => refs.includes(ref));
  const count = groups.reduce((total, { refs }) => total + refs.length, 0);
  if (!group || count < 2) return [];
  return [
    say("standing", {
      place: number(countFact(group.position)),
      count: number(countFact(count)),
      level,
      isTied: group.refs.length > 1,
    }),
  ];
}

/** Under this share a score calls for an explanation without being asked for one. */
const lowShare = exact("1/2");

function one(review: Review, ref: NodeRef, query: { readonly show: string; readonly why: boolean }): QueryResult {
  const fact = scoreFact(review, ref);
  const area = review.framework.nodes.get(ref)?.level === "area" ? ref : review.framework.nodes.get(ref)?.parent;
  const lost = fact && lostFact(fact);
  const first: Phrase[] = [sentence(review, ref, fact)];
  if (fact && lost && compare(lost.value, zero) === 0) first.push(say("fullScore", {}));
  else if (lost && query.show !== "maximum") first.push(say("lost", { points: points(lost) }));
  if (query.why) first.push(...standing(review, ref));
  const maximum = fact ? undefined : maximumFact(review, ref);
  if (maximum) first.push(say("worth", { node: node(ref), points: points(maximum) }));
  const isLow = fact?.share !== undefined && compare(fact.share, lowShare) < 0;
  const remarks: Remarks = query.why || isLow ? explain(review, ref, query.why) : { lines: [], citations: [] };
  const citations: readonly CitationDraft[] = [...citeOrNode(review, ref), ...remarks.citations];
  return result({
    answerRefs: [ref],
    citations,
    lines: [line(...first), ...remarks.lines],
    notes: disagreements(review, [ref]),
    suggestions:
      area === undefined
        ? []
        : [
            suggest("findings", { category: isLow ? "weakness" : "strength", node: node(area) }),
            area === ref ? suggest("weakestIn", { node: node(area) }) : suggest("score", { node: node(area) }),
            suggest("weakestSubarea", {}),
          ],
  });
}

export const runScore: QueryRunner<"score"> = {
  kind: "score",
  run: (query, { review }) => {
    const refs = query.refs.filter((ref) => nodeScore(review, ref));
    const [only, ...rest] = refs;
    if (only === undefined) return unanswerable("unknown-node", query.refs[0] ?? "");
    if (rest.length === 0) return one(review, only, query);
    const facts = refs.map((ref) => ({ ref, fact: scoreFact(review, ref) }));
    return result({
      answerRefs: refs,
      citations: refs.flatMap((ref) => citeOrNode(review, ref)),
      lines: facts.map(({ ref, fact }) => (fact ? scoreLine(review, ref, fact) : item(sentence(review, ref, fact)))),
      notes: disagreements(review, refs),
      suggestions: [suggest("total", {}), suggest("weakestSubarea", {})],
    });
  },
};

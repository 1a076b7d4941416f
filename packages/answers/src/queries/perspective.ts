// What perspectives have: the printed scores of their areas added up.

import type { Review } from "@kompass/findings";
import { type NodeRef, nodesBelow } from "@kompass/model";
import { item, type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, points, score } from "../phrase/value.js";
import { disagreements } from "./disagreement.js";
import { citeOrNode, computedFact, declaredFact, differenceOf, lostFact, nodeScore, scoreFact } from "./evidence.js";
import { type QueryRunner, result, unanswerable } from "./query-result.js";
import { scoreLine, sentence } from "./score.js";

function linesOf(review: Review, ref: NodeRef, basis: "declared" | "computed", show: string): readonly Line[] {
  const declared = declaredFact(review, ref);
  const computed = computedFact(review, ref);
  const areas = nodesBelow(review.framework, ref, "area").map((area) => area.ref);
  const parts = areas.map((area) => {
    const fact = scoreFact(review, area);
    return fact ? scoreLine(review, area, fact) : item(sentence(review, area, fact));
  });
  if (!declared) return [line(sentence(review, ref, computed)), ...parts];
  const fromRows = basis === "computed" && computed !== undefined;
  const sentences: Phrase[] = [
    fromRows
      ? say("perspectiveComputedFirst", { node: node(ref), score: score(computed) })
      : say("perspectiveSum", { node: node(ref), score: score(declared) }),
  ];
  if (show === "lost") sentences.push(say("lost", { points: points(lostFact(fromRows ? computed : declared)) }));
  if (fromRows) sentences.push(say("perspectiveSumSecond", { points: points(declared) }));
  else if (computed) sentences.push(say("perspectiveComputed", { points: points(computed) }));
  if (computed) sentences.push(...differenceOf(declared, computed));
  return [line(...sentences), ...parts];
}

export const runPerspective: QueryRunner<"perspective"> = {
  kind: "perspective",
  run: (query, { review }) => {
    const refs = query.refs.filter((ref) => nodeScore(review, ref)?.level === "perspective");
    const [first] = refs;
    if (first === undefined) return unanswerable("unknown-node", query.refs[0] ?? "");
    const citations = refs.flatMap((ref) => citeOrNode(review, ref));
    return result({
      answerRefs: refs,
      citations,
      lines: refs.flatMap((ref) => linesOf(review, ref, query.basis, query.show)),
      notes: disagreements(review, refs),
      suggestions: [suggest("weakestIn", { node: node(first) }), suggest("total", {}), suggest("weakestArea", {})],
    });
  },
};

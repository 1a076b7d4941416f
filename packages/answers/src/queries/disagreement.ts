// Where the source disagrees with itself, said beside every answer that touches it.
import type { Review } from "@kompass/findings";
import { isPoint, type NodeRef, nodesBelow, type Reconciliation } from "@kompass/model";
import { type Phrase, say } from "../phrase/phrase.js";
import { node, points } from "../phrase/value.js";
import { computedFact, declaredFact } from "./evidence.js";

/** Areas whose printed score isn't what their rows add up to, whatever the rounding. */
export function discrepantAreas(review: Review): readonly Reconciliation[] {
  return review.reconciliations.filter(
    ({ target, verdict, computed }) =>
      verdict === "discrepant" && review.framework.nodes.get(target)?.level === "area" && computed && isPoint(computed),
  );
}

/** One note for each discrepant area that is one of the nodes or lies below one. */
export function disagreements(review: Review, refs: readonly NodeRef[]): readonly Phrase[] {
  const touched = new Set(refs.flatMap((ref) => nodesBelow(review.framework, ref, "area").map((area) => area.ref)));
  return discrepantAreas(review).flatMap(({ target }) => {
    const declared = declaredFact(review, target);
    const computed = computedFact(review, target);
    if (!touched.has(target) || !declared || !computed) return [];
    return [say("disagreement", { node: node(target), declared: points(declared), computed: points(computed) })];
  });
}

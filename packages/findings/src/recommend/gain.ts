// The points that an action can win: from none up to what its dimension still holds.
import {
  add,
  type DimensionId,
  type Exact,
  greatest,
  type Interval,
  isPoint,
  least,
  multiply,
  type NodeRef,
  nodesBelow,
  officialPoints,
  subtract,
  zero,
} from "@kompass/model";
import type { Review } from "../review.js";

/** Points between the node's official score and its maximum; `undefined` where it has no score. */
export function pointsLost({ card }: Review, ref: NodeRef): Exact | undefined {
  const node = card.nodes.get(ref);
  const points = node && officialPoints(node);
  return node && points && greatest(zero, subtract(node.maximum, points));
}

/** What one dimension lost over answered questions; `undefined` unless every question of the sub-area is answered. */
function lostByResponses({ framework, card }: Review, ref: NodeRef, dimension: DimensionId): Exact | undefined {
  const weight = framework.dimensions.find(({ id }) => id === dimension)?.weight ?? zero;
  const computed = card.nodes.get(ref)?.computed;
  if (computed?.from !== "responses" || !isPoint(computed.interval)) return undefined;
  let lost: Exact = zero;
  for (const question of nodesBelow(framework, ref, "question")) {
    const score = card.questions.get(question.ref);
    if (!score || score.status === "not-applicable") continue;
    const reason = score.status === "answered" && score.because.find((because) => because.dimension === dimension);
    if (!reason || score.status !== "answered") return undefined;
    lost = add(lost, subtract(multiply(score.maximum, weight), reason.points));
  }
  return lost;
}

/**
 * What an action on this dimension of a sub-area can win, in points: nothing promised, and at most the smaller of what the
 * sub-area has lost and the dimension's share of its maximum; where every question is answered, what the dimension has
 * lost exactly. `undefined` where the sub-area has no score.
 */
export function gainOf(review: Review, ref: NodeRef, dimension: DimensionId): Interval | undefined {
  const lost = pointsLost(review, ref);
  const node = review.card.nodes.get(ref);
  const weight = review.framework.dimensions.find(({ id }) => id === dimension)?.weight;
  if (!lost || !node || !weight) return undefined;
  const share = lostByResponses(review, ref, dimension) ?? multiply(node.maximum, weight);
  return { lo: zero, hi: least(lost, share) };
}

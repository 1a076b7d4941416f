// Where a plan's items stand in another round or edition: nothing of them changes.
import type { NodeRef } from "@kompass/model";
import type { Review } from "../review.js";
import type { Plan } from "./plan.js";
import type { PlanItem } from "./plan-item.js";

/** Where a node of the plan's edition went, by its reference; one that isn't named kept its number and meaning. */
export type NodeMoves = Readonly<Record<NodeRef, readonly NodeRef[]>>;

export interface CarriedNode {
  readonly was: NodeRef;
  /** `same`: the number still means it. `moved`: other numbers do. `gone`: the framework has it no more. */
  readonly now: "same" | "moved" | "gone";
  readonly refs: readonly NodeRef[];
}

export interface CarriedItem {
  readonly item: PlanItem;
  readonly scope: readonly CarriedNode[];
  /** Findings it cites that the round has not: they stand in the item, word for word. */
  readonly onlyInEarlierRound: readonly string[];
}

export function carryOver(plan: Plan, review: Review, moves: NodeMoves = {}): readonly CarriedItem[] {
  const { framework, assessment, reported } = review;
  const where = (was: NodeRef): CarriedNode => {
    const moved = moves[was];
    if (moved) return { was, now: moved.length > 0 ? "moved" : "gone", refs: moved };
    return framework.nodes.has(was) ? { was, now: "same", refs: [was] } : { was, now: "gone", refs: [] };
  };
  const findings = new Map(reported.map((finding) => [finding.id, finding.quote ?? finding.text]));
  return plan.items.map((item) => ({
    item,
    scope: item.scope.map(where),
    onlyInEarlierRound: item.cites.flatMap(({ ref, quote, assessment: cited }) =>
      quote !== null && cited !== assessment.id && findings.get(ref) !== quote ? [ref] : [],
    ),
  }));
}

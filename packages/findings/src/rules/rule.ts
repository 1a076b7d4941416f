// What a rule that derives findings gets to see, and how it is written.
import {
  divide,
  type Exact,
  type Framework,
  type NodeLevel,
  type NodeRef,
  officialPoints,
  type ScoreCard,
} from "@kompass/model";
import type { DerivedFinding, ReportedFinding } from "../review.js";

export interface RuleInput {
  readonly framework: Framework;
  readonly card: ScoreCard;
  readonly reported: readonly ReportedFinding[];
}

export interface Rule {
  readonly id: string;
  readonly kind: DerivedFinding["kind"];
  readonly derive: (input: RuleInput) => readonly Omit<DerivedFinding, "rule" | "kind">[];
}

/** Every node of a level that has a score, with its share of the maximum. */
export function sharesOf(
  card: ScoreCard,
  level: NodeLevel,
): readonly { readonly ref: NodeRef; readonly share: Exact }[] {
  return [...card.nodes.values()].flatMap((node) => {
    const points = node.level === level ? officialPoints(node) : undefined;
    return points ? [{ ref: node.ref, share: divide(points, node.maximum) }] : [];
  });
}

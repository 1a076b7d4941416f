// Findings and catalogue become actions, in the order in which they should be done.
import { compare, divide, type Exact, exact, type Interval, type NodeRef, nodesBelow, zero } from "@kompass/model";
import type { ActionCatalogue, RecommendedAction } from "../catalogue/action-catalogue.js";
import type { ReportedFinding, Review } from "../review.js";
import { answeredFindings } from "./answered-findings.js";
import { effortCost } from "./effort-cost.js";
import { gainOf, pointsLost } from "./gain.js";

export interface Recommendation {
  readonly action: RecommendedAction;
  /** Points that it can win in its sub-area; gains of several actions don't add up beyond what the sub-area has lost. */
  readonly gain: Interval;
  /** Points that the sub-area has lost. */
  readonly lost: Exact;
  /** The most it can win for each unit of effort: what the order goes by. */
  readonly gainForEffort: Exact;
  /** Challenges and weaknesses that it answers. */
  readonly findings: readonly ReportedFinding[];
  /** Nodes whose scores it rests on. */
  readonly claims: readonly NodeRef[];
}

const byNeed = (a: Recommendation, b: Recommendation): number =>
  compare(b.gainForEffort, a.gainForEffort) || b.findings.length - a.findings.length;

/**
 * Actions for every sub-area at or below `within` that has lost points, each once, by the most points for the effort;
 * among equals the one that answers more remarks, then the catalogue's order. Sub-areas without a score get none.
 */
export function recommendActions(
  review: Review,
  catalogue: ActionCatalogue,
  within: NodeRef = "total",
): readonly Recommendation[] {
  const answered = answeredFindings(review, catalogue);
  const wanted = new Set(nodesBelow(review.framework, within, "subarea").map(({ ref }) => ref));
  return catalogue.actions
    .flatMap((action): readonly Recommendation[] => {
      const gain = gainOf(review, action.subarea, action.dimension);
      const lost = pointsLost(review, action.subarea);
      if (!wanted.has(action.subarea) || !gain || !lost || compare(gain.hi, zero) === 0) return [];
      const gainForEffort = divide(gain.hi, exact(effortCost[action.effort]));
      const findings = answered.get(action.id) ?? [];
      return [{ action, gain, lost, gainForEffort, findings, claims: [action.subarea] }];
    })
    .toSorted(byNeed);
}

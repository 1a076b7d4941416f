// Declared scores held against what their parts add up to.
import type { AssessmentDocument, Claim } from "../assessment/assessment.js";
import { deepFreeze } from "../deep-freeze.js";
import type { Framework, NodeRef } from "../framework/framework.js";
import { nodesBelow } from "../framework/lookup.js";
import { type Exact, equal, roundTo, zero } from "../numbers/exact.js";
import { gapBetween, type Interval, isPoint } from "../numbers/interval.js";
import { type Constraint, type Explanation, explainGap } from "./explain-gap.js";
import { partsOf, type Readings, rangeWithout, readScoreCard } from "./readings.js";
import type { NodeScore, ScoreCard } from "./score-card.js";

/**
 * `consistent`: the printed numbers agree once rounded. `rounding-only`: rounding can explain the difference.
 * `discrepant`: no rounding can. `insufficient`: parts are missing, so nothing can be said.
 */
export type Verdict = "consistent" | "rounding-only" | "discrepant" | "insufficient";

export interface Reconciliation {
  readonly target: NodeRef;
  readonly declared: Exact | undefined;
  readonly declaredBasis: "declared" | "declared-sum" | undefined;
  readonly computed: Interval | undefined;
  readonly verdict: Verdict;
  /** The least distance that no rounding explains; zero but for `discrepant`. */
  readonly gap: Exact;
  /** Every way in which one single fault would explain the gap; empty but for `discrepant` areas. */
  readonly explanations: readonly Explanation[];
}

function judge(
  node: NodeScore,
  readings: Readings | undefined,
  decimals: number,
): Pick<Reconciliation, "verdict" | "gap"> {
  const { declared, computed } = node;
  if (!readings || !declared || !computed) return { verdict: "insufficient", gap: zero };
  if (!readings.agreed) return { verdict: "discrepant", gap: gapBetween(readings.declared, readings.computed) };
  const rounds = isPoint(computed.interval) && equal(roundTo(computed.interval.lo, decimals), declared.points);
  return { verdict: rounds ? "consistent" : "rounding-only", gap: zero };
}

/** Claims about perspectives and the total: each bounds what the areas below may add up to. */
function claimsAbove(framework: Framework, assessment: AssessmentDocument, area: NodeRef): readonly Claim[] {
  return assessment.claims.filter(
    ({ target }) => target !== area && nodesBelow(framework, target, "area").some(({ ref }) => ref === area),
  );
}

/**
 * Reconciles the total, perspectives and areas, in the framework's order. A claim about what stands above an area strikes
 * out the explanations it contradicts; one from outside that nobody has accepted is only named beside them.
 */
export function reconcileAssessment(
  framework: Framework,
  assessment: AssessmentDocument,
  card: ScoreCard,
): readonly Reconciliation[] {
  const readings = readScoreCard(framework, card);
  const explain = (node: NodeScore, reading: Readings): readonly Explanation[] => {
    const constraints = claimsAbove(framework, assessment, node.ref).flatMap((claim): readonly Constraint[] => {
      const others = rangeWithout(framework, readings, claim.target, node.ref);
      return others ? [{ claim, others }] : [];
    });
    return explainGap(node, partsOf(framework, card, node.ref), reading, constraints);
  };
  const reconciliations = [...card.nodes.values()]
    .filter(({ level }) => level !== "subarea")
    .map((node): Reconciliation => {
      const reading = readings.get(node.ref);
      const { decimals } = framework.policy;
      const { verdict, gap } = judge(node, reading, node.level === "area" ? decimals.area : decimals.total);
      return {
        target: node.ref,
        declared: node.declared?.points,
        declaredBasis: node.declared?.basis,
        computed: node.computed?.interval,
        verdict,
        gap,
        explanations: verdict === "discrepant" && node.level === "area" && reading ? explain(node, reading) : [],
      };
    });
  return deepFreeze(reconciliations);
}

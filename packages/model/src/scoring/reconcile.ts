// Declared scores held against what their parts add up to.
import type { AssessmentDocument, Claim } from "../assessment/assessment.js";
import { deepFreeze } from "../deep-freeze.js";
import type { Framework, NodeRef } from "../framework/framework.js";
import { nodesBelow } from "../framework/lookup.js";
import { type Exact, equal, roundTo, zero } from "../numbers/exact.js";
import { gapBetween, type Interval, isPoint } from "../numbers/interval.js";
import { parsePrintedNumber } from "../numbers/printed-number.js";
import { type Constraint, type Explanation, explainGap } from "./explain-gap.js";
import { partsOf, type Readings, rangeWithout, readScoreCard } from "./readings.js";
import type { DeclaredScore, NodeScore, ScoreCard } from "./score-card.js";

/**
 * `consistent`: the printed numbers agree once rounded. `rounding-only`: rounding can explain the difference.
 * `discrepant`: no rounding can, nor anything that is not printed or answered yet. `insufficient`: parts are missing, and
 * the declared score may be right.
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
  /**
   * For areas. `discrepant`: every way in which one single fault would explain the gap. `insufficient` where one row alone
   * is missing: what it would have to be.
   */
  readonly explanations: readonly Explanation[];
}

/** As many decimals as the declared score is printed with. */
const decimalsOf = ({ claims }: DeclaredScore): number =>
  Math.max(...claims.map(({ printed }) => parsePrintedNumber(printed)?.decimals ?? 0));

function judge(node: NodeScore, readings: Readings | undefined): Pick<Reconciliation, "verdict" | "gap"> {
  const { declared, computed } = node;
  if (!readings || !declared) return { verdict: "insufficient", gap: zero };
  if (!readings.agreed) return { verdict: "discrepant", gap: gapBetween(readings.declared, readings.computed) };
  if (!computed || !isPoint(computed.interval)) return { verdict: "insufficient", gap: zero };
  const rounds = equal(roundTo(computed.interval.lo, decimalsOf(declared)), declared.points);
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
      const { verdict, gap } = judge(node, reading);
      const open = verdict === "discrepant" || verdict === "insufficient";
      return {
        target: node.ref,
        declared: node.declared?.points,
        declaredBasis: node.declared?.basis,
        computed: node.computed?.interval,
        verdict,
        gap,
        explanations: open && node.level === "area" && reading ? explain(node, reading) : [],
      };
    });
  return deepFreeze(reconciliations);
}

// Declared scores held against what their parts add up to.
import type { AssessmentDocument, Claim } from "../assessment/assessment.js";
import { deepFreeze } from "../deep-freeze.js";
import type { Framework, NodeRef } from "../framework/framework.js";
import { nodesOfLevel } from "../framework/lookup.js";
import { type Exact, equal, roundTo, zero } from "../numbers/exact.js";
import { gapBetween, hull, type Interval, intersect, isPoint, sumIntervals } from "../numbers/interval.js";
import { type Explanation, explainGap } from "./explain-gap.js";
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

/** What a node's score may have been before rounding: as declared, and as its parts add up. */
interface Readings {
  readonly declared: Interval;
  readonly computed: Interval;
  /** Both at once where they meet. */
  readonly agreed: Interval | undefined;
}

function readingsOfArea(area: NodeScore, parts: readonly NodeScore[]): Readings | undefined {
  const intervals = parts.map((part) =>
    part.computed?.from === "responses" ? part.computed.interval : part.declared?.interval,
  );
  if (!area.declared || intervals.some((interval) => interval === undefined)) return undefined;
  const computed = sumIntervals(intervals.filter((interval) => interval !== undefined));
  return { declared: area.declared.interval, computed, agreed: intersect(area.declared.interval, computed) };
}

function readingsOfParent(node: NodeScore, areas: readonly Readings[]): Readings | undefined {
  if (!node.declared) return undefined;
  const computed = sumIntervals(areas.map((area) => area.agreed ?? area.computed));
  const declared =
    node.declared.basis === "declared"
      ? node.declared.interval
      : sumIntervals(areas.map((area) => area.agreed ?? area.declared));
  return { declared, computed, agreed: intersect(declared, computed) };
}

function judge(
  node: NodeScore,
  readings: Readings | undefined,
  decimals: number,
): Omit<Reconciliation, "explanations"> {
  const { ref, declared, computed } = node;
  const base = {
    target: ref,
    declared: declared?.points,
    declaredBasis: declared?.basis,
    computed: computed?.interval,
  };
  if (!readings || !declared || !computed) return { ...base, verdict: "insufficient", gap: zero };
  if (!readings.agreed)
    return { ...base, verdict: "discrepant", gap: gapBetween(readings.declared, readings.computed) };
  const rounds = isPoint(computed.interval) && equal(roundTo(computed.interval.lo, decimals), declared.points);
  return { ...base, verdict: rounds ? "consistent" : "rounding-only", gap: zero };
}

/** Claims about a node that are not its declared score: an outside total that nobody has accepted yet, say. */
function outsideClaims(assessment: AssessmentDocument, card: ScoreCard): readonly Claim[] {
  return assessment.claims.filter(
    ({ target, id }) => !card.nodes.get(target)?.declared?.claims.some((claim) => claim.id === id),
  );
}

/**
 * Reconciles areas, perspectives and the total, in the framework's order with the total first. Accepted outside claims
 * strike out the explanations they contradict; unaccepted ones are named beside them.
 */
export function reconcileAssessment(
  framework: Framework,
  assessment: AssessmentDocument,
  card: ScoreCard,
): readonly Reconciliation[] {
  const score = (ref: NodeRef) => card.nodes.get(ref);
  const areas = nodesOfLevel(framework, "area");
  const readings = new Map(
    areas.map(({ ref, children }) => {
      const area = score(ref);
      const parts = children.flatMap((child) => score(child) ?? []);
      return [ref, area && readingsOfArea(area, parts)] as const;
    }),
  );
  const areasOf = (ref: NodeRef): readonly NodeRef[] =>
    framework.nodes.get(ref)?.level === "area" ? [ref] : (framework.nodes.get(ref)?.children ?? []).flatMap(areasOf);
  const constraints = [
    ...outsideClaims(assessment, card),
    ...[...card.nodes.values()].flatMap((node) =>
      node.level === "total" && node.declared?.basis === "declared" ? node.declared.claims : [],
    ),
  ];
  const rangeWithout = (ancestor: NodeRef, area: NodeRef): Interval | undefined => {
    const others = areasOf(ancestor).filter((ref) => ref !== area);
    const ranges = others.map((ref) => {
      const reading = readings.get(ref);
      return reading && (reading.agreed ?? hull(reading.declared, reading.computed));
    });
    return ranges.some((range) => range === undefined)
      ? undefined
      : sumIntervals(ranges.filter((range) => range !== undefined));
  };
  const reconciliations = [...card.nodes.values()]
    .filter(({ level }) => level !== "subarea")
    .map((node): Reconciliation => {
      const below = areasOf(node.ref).map((ref) => readings.get(ref));
      const complete = below.filter((reading) => reading !== undefined);
      const reading =
        node.level === "area"
          ? readings.get(node.ref)
          : complete.length === below.length
            ? readingsOfParent(node, complete)
            : undefined;
      const decimals = node.level === "area" ? framework.policy.decimals.area : framework.policy.decimals.total;
      const judged = judge(node, reading, decimals);
      if (judged.verdict !== "discrepant" || node.level !== "area" || !reading) return { ...judged, explanations: [] };
      const parts = (framework.nodes.get(node.ref)?.children ?? []).flatMap((child) => score(child) ?? []);
      const above = constraints.filter(({ target }) => target !== node.ref && areasOf(target).includes(node.ref));
      const explanations = explainGap(
        node,
        parts,
        reading,
        above.flatMap((claim) => {
          const others = rangeWithout(claim.target, node.ref);
          return others ? [{ claim, others }] : [];
        }),
      );
      return { ...judged, explanations };
    });
  return deepFreeze(reconciliations);
}

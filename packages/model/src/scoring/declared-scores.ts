// The printed score of every node, and the sums of printed area scores.
import type { AssessmentDocument, Claim } from "../assessment/assessment.js";
import type { Framework, FrameworkNode, NodeRef } from "../framework/framework.js";
import { nodesBelow, UnknownNodeError, valuedNode } from "../framework/lookup.js";
import { type Exact, sum, zero } from "../numbers/exact.js";
import { type Interval, intersect, point, sumIntervals } from "../numbers/interval.js";
import { parsePrintedNumber } from "../numbers/printed-number.js";
import type { DeclaredScore } from "./score-card.js";

/** Whether a claim stands in one of the assessment's own sources, not on a page outside. */
export function isFromReport(claim: Claim): boolean {
  return !/^[a-z]+:\/\//i.test(claim.origin);
}

function declaredOf(claim: Claim, maximum: Exact): DeclaredScore | undefined {
  const number = parsePrintedNumber(claim.printed);
  if (!number) return undefined;
  const interval = intersect(number.interval, { lo: zero, hi: maximum }) ?? point(number.value);
  return { points: number.value, basis: "declared", interval, claims: [claim] };
}

function sumOfAreas(
  areas: readonly FrameworkNode[],
  declared: ReadonlyMap<NodeRef, DeclaredScore>,
): DeclaredScore | undefined {
  const scores = areas.flatMap(({ ref }) => declared.get(ref) ?? []);
  if (scores.length === 0 || scores.length < areas.length) return undefined;
  const interval: Interval = sumIntervals(scores.map((score) => score.interval));
  return {
    points: sum(scores.map(({ points }) => points)),
    basis: "declared-sum",
    interval,
    claims: scores.flatMap(({ claims }) => claims),
  };
}

/** Declared scores by node. The report's own claims come before accepted ones from outside. Throws `model/unknown-node`. */
export function declaredScores(
  framework: Framework,
  assessment: AssessmentDocument,
): ReadonlyMap<NodeRef, DeclaredScore> {
  const declared = new Map<NodeRef, DeclaredScore>();
  const counted = assessment.claims.filter((claim) => isFromReport(claim) || claim.accepted === true);
  for (const claim of counted.toSorted((a, b) => Number(isFromReport(b)) - Number(isFromReport(a)))) {
    const { maximum, level } = valuedNode(framework, claim.target);
    if (level === "question") throw new UnknownNodeError(claim.target, framework.id);
    const score = declaredOf(claim, maximum);
    if (score && !declared.has(claim.target)) declared.set(claim.target, score);
  }
  for (const node of framework.nodes.values()) {
    if ((node.level !== "total" && node.level !== "perspective") || declared.has(node.ref)) continue;
    const score = sumOfAreas(nodesBelow(framework, node.ref, "area"), declared);
    if (score) declared.set(node.ref, score);
  }
  return declared;
}

// The printed score of every node, and the sums of printed area scores.
import type { AssessmentDocument, Claim } from "../assessment/assessment.js";
import { KompassError } from "../errors.js";
import type { Framework, FrameworkNode, NodeRef } from "../framework/framework.js";
import { nodesBelow, UnknownNodeError, valuedNode } from "../framework/lookup.js";
import { compare, type Exact, greatest, least, sum, toFractionText, zero } from "../numbers/exact.js";
import { type Interval, sumIntervals } from "../numbers/interval.js";
import { parsePrintedNumber } from "../numbers/printed-number.js";
import type { DeclaredScore } from "./score-card.js";

export class ClaimAboveMaximumError extends KompassError {
  readonly code = "model/claim-above-maximum";
  readonly claim: Claim;
  readonly maximum: Exact;
  constructor(claim: Claim, maximum: Exact) {
    super(`"${claim.target}" is printed as ${claim.printed}, but is worth ${toFractionText(maximum)} at most`);
    this.claim = claim;
    this.maximum = maximum;
  }
}

/** Whether a claim stands in one of the assessment's own sources, not on a page outside. */
export function isFromReport(claim: Claim): boolean {
  return !/^[a-z]+:\/\//i.test(claim.origin);
}

function declaredOf(claim: Claim, maximum: Exact): DeclaredScore | undefined {
  const number = parsePrintedNumber(claim.printed);
  if (!number) return undefined;
  if (compare(number.value, maximum) > 0) throw new ClaimAboveMaximumError(claim, maximum);
  const interval = { lo: greatest(number.interval.lo, zero), hi: least(number.interval.hi, maximum) };
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

/** The report's own claims, then accepted ones from outside; each in the order of the sources, then of their addresses. */
function countedClaims({ claims, sources }: AssessmentDocument): readonly Claim[] {
  const order = sources.map(({ id }) => id);
  const placeOf = ({ origin }: Claim): number => (order.includes(origin) ? order.indexOf(origin) : order.length);
  return claims
    .filter((claim) => isFromReport(claim) || claim.accepted === true)
    .toSorted(
      (a, b) =>
        Number(isFromReport(b)) - Number(isFromReport(a)) ||
        placeOf(a) - placeOf(b) ||
        Number(a.origin > b.origin) - Number(a.origin < b.origin),
    );
}

/** Declared scores by node: of several claims the first that counts. Throws `model/unknown-node` or `model/claim-above-maximum`. */
export function declaredScores(
  framework: Framework,
  assessment: AssessmentDocument,
): ReadonlyMap<NodeRef, DeclaredScore> {
  const declared = new Map<NodeRef, DeclaredScore>();
  for (const claim of countedClaims(assessment)) {
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

// Printed scores against what their rows add up to, with every single fault that would explain a gap.
import type { Review } from "@kompass/findings";
import {
  absolute,
  equal,
  type NodeRef,
  parsePrintedNumber,
  type Reconciliation,
  subtract,
  totalRef,
} from "@kompass/model";
import type { CitationDraft } from "../phrase/draft.js";
import { item, type Line, line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { node, number, plain, points, type Value } from "../phrase/value.js";
import { discrepantAreas } from "./disagreement.js";
import {
  citeClaim,
  citeScore,
  computedFact,
  declaredFact,
  documentOf,
  hostOf,
  placeOfScore,
  pointsFact,
  scoreFact,
} from "./evidence.js";
import { type QueryResult, result, type Scene } from "./query-result.js";
import { published } from "./total.js";

type Explanation = Reconciliation["explanations"][number];

/** Outside claims that an explanation doesn't fit with, unless only the assessment counts. */
function contradictions({ review, onlyAssessment }: Scene, { contradictedBy }: Explanation): readonly Phrase[] {
  if (onlyAssessment) return [];
  return contradictedBy.flatMap((id) => {
    const claim = review.assessment.claims.find((candidate) => candidate.id === id);
    const value = claim && parsePrintedNumber(claim.printed)?.value;
    if (!claim || !value) return [];
    const fact = pointsFact(claim.target, value, "declared", "published-total");
    return [say("contradicted", { points: points(fact), where: plain(hostOf(claim.origin)) })];
  });
}

function explanationLine(scene: Scene, explanation: Explanation): Line {
  const { kind, target, lo, hi } = explanation;
  const low = number(pointsFact(target, lo, "computed", "possible"));
  const high = points(pointsFact(target, hi, "computed", "possible"));
  const printed = scoreFact(scene.review, target);
  const because = contradictions(scene, explanation);
  switch (kind) {
    case "parent":
      return item(say("explainParent", { node: node(target), low, high }), ...because);
    case "child":
      return item(
        say("explainChild", { node: node(target), score: printed ? points(printed) : low, low, high }),
        ...because,
      );
    case "missing-row":
      return item(say("explainMissingRow", { node: node(target), low, high }), ...because);
    case "weighting":
      return item(say("explainWeighting", { node: node(target) }), ...because);
  }
}

function areaLines(scene: Scene, { target, verdict, gap, explanations }: Reconciliation): readonly Line[] {
  const { review } = scene;
  const declared = declaredFact(review, target);
  const computed = computedFact(review, target);
  if (!declared || !computed || verdict === "insufficient") return [line(say("cannotAddUp", { node: node(target) }))];
  const blanks = { node: node(target), declared: points(declared), computed: points(computed) };
  const where: Value = placeOfScore(review, target) ?? plain(documentOf(review));
  if (verdict === "consistent") {
    const isSame = equal(declared.value, computed.value);
    return [line(say(isSame ? "addsUp" : "addsUpRounded", { ...blanks, place: where }))];
  }
  if (verdict === "rounding-only") return [line(say("roundingExplains", blanks))];
  const difference = points(
    pointsFact(target, absolute(subtract(declared.value, computed.value)), "computed", "difference"),
  );
  const left = points(pointsFact(target, gap, "computed", "gap"));
  return [
    line(say("doesNotAddUp", { ...blanks, place: where }), say("differs", { difference }), say("gap", { gap: left })),
    ...(explanations.length === 0
      ? []
      : [
          line(say("explanationsHead", {})),
          ...explanations.map((explanation) => explanationLine(scene, explanation)),
          line(say("cannotTell", {})),
        ]),
  ];
}

/** A discrepant area in one sentence. */
export function areaDiffers(review: Review, target: NodeRef): Phrase | undefined {
  const declared = declaredFact(review, target);
  const computed = computedFact(review, target);
  if (!declared || !computed) return undefined;
  const difference = pointsFact(target, absolute(subtract(declared.value, computed.value)), "computed", "difference");
  return say("areaDiffers", {
    node: node(target),
    declared: points(declared),
    computed: points(computed),
    difference: points(difference),
    place: placeOfScore(review, target) ?? plain(documentOf(review)),
  });
}

/** A perspective or the total: printed area scores added up against the rows. */
export function sumLine(review: Review, target: NodeRef): Phrase | undefined {
  const declared = declaredFact(review, target);
  const computed = computedFact(review, target);
  if (!declared || !computed) return undefined;
  const isTouched =
    review.reconciliations.some((found) => found.target === target && found.verdict === "discrepant") ||
    below(review, target).length > 0;
  const difference = points(
    pointsFact(target, absolute(subtract(declared.value, computed.value)), "computed", "difference"),
  );
  const blanks = { declared: points(declared), computed: points(computed) };
  if (target === totalRef)
    return isTouched ? say("totalDiffers", { ...blanks, difference }) : say("totalAgrees", blanks);
  return isTouched
    ? say("perspectiveDiffers", { node: node(target), ...blanks, difference })
    : say("perspectiveAgrees", { node: node(target), ...blanks });
}

/** Discrepant areas at or below a node. */
export function below(review: Review, ref: NodeRef): readonly Reconciliation[] {
  return discrepantAreas(review).filter(({ target }) => {
    for (let at: NodeRef | undefined = target; at !== undefined; at = review.framework.nodes.get(at)?.parent) {
      if (at === ref) return true;
    }
    return false;
  });
}

const outsideCitations = (
  { review, onlyAssessment }: Scene,
  found: readonly Reconciliation[],
): readonly CitationDraft[] => {
  const ids = new Set(
    found.flatMap(({ explanations }) => explanations.flatMap(({ contradictedBy }) => contradictedBy)),
  );
  return onlyAssessment
    ? []
    : review.assessment.claims.filter(({ id }) => ids.has(id)).map((claim) => citeClaim(review, claim));
};

export const rowsOf = (review: Review, ref: NodeRef): readonly CitationDraft[] => [
  ...citeScore(review, ref),
  ...(review.framework.nodes.get(ref)?.children ?? []).flatMap((child) => citeScore(review, child)),
];

export function sumsOf(scene: Scene, asked: NodeRef): QueryResult | undefined {
  const { review } = scene;
  const level = review.framework.nodes.get(asked)?.level;
  const ref = level === "subarea" ? (review.framework.nodes.get(asked)?.parent ?? asked) : asked;
  const found = review.reconciliations.find(({ target }) => target === ref);
  if (!found) return undefined;
  const touched = below(review, ref);
  const sum = level === "perspective" || level === "total" ? sumLine(review, ref) : undefined;
  if (level === "perspective" || level === "total") {
    if (!sum) return undefined;
    const outside = ref === totalRef ? published(scene) : [];
    return result({
      answerRefs: [ref],
      citations: [
        ...citeScore(review, ref),
        ...touched.flatMap(({ target }) => rowsOf(review, target)),
        ...outside.map(({ citation }) => citation),
        ...outsideCitations(scene, touched),
      ],
      lines: [
        line(sum),
        ...outside.map(({ phrase }) => line(phrase)),
        ...touched.flatMap((area) => areaLines(scene, area)),
      ],
      suggestions: [
        suggest("anythingWrong", {}),
        suggest("total", {}),
        ...touched.map(({ target }) => suggest("addsUp", { node: node(target) })),
      ],
    });
  }
  const citations = rowsOf(review, ref);
  if (citations.length === 0) return undefined;
  return result({
    answerRefs: [ref],
    citations: [...citations, ...outsideCitations(scene, [found])],
    lines: areaLines(scene, found),
    suggestions: [
      suggest("anythingWrong", {}),
      suggest("score", { node: node(ref) }),
      suggest("parts", { node: node(ref) }),
    ],
  });
}

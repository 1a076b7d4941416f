// All areas together: printed scores added up, the rows added up, and what others have published.
import { exactOfJson, parsePrintedNumber, totalRef } from "@kompass/model";
import type { CitationDraft } from "../phrase/draft.js";
import { line, type Phrase, say, suggest } from "../phrase/phrase.js";
import { plain, points, score } from "../phrase/value.js";
import { disagreements } from "./disagreement.js";
import {
  citeClaim,
  citeOrNode,
  computedFact,
  declaredFact,
  differenceOf,
  hostOf,
  lostFact,
  openFacts,
  placeOfScore,
  pointsFact,
} from "./evidence.js";
import { type QueryRunner, result, type Scene, unanswerable } from "./query-result.js";

/** Totals that others have published and nobody has accepted. */
export function published({
  review,
  onlyAssessment,
}: Scene): readonly { readonly phrase: Phrase; readonly citation: CitationDraft }[] {
  if (onlyAssessment) return [];
  const claims = review.assessment.claims.filter(
    ({ target, origin, accepted }) => target === totalRef && /^https?:/.test(origin) && accepted !== true,
  );
  return claims.map((claim) => {
    const value = parsePrintedNumber(claim.printed)?.value ?? exactOfJson(claim.value);
    const fact = pointsFact(totalRef, value, "declared", "published-total");
    return {
      phrase: say("totalPublished", { points: points(fact), where: plain(hostOf(claim.origin)) }),
      citation: citeClaim(review, claim),
    };
  });
}

export const runTotal: QueryRunner<"total"> = {
  kind: "total",
  run: (query, scene) => {
    const { review } = scene;
    const declared = declaredFact(review, totalRef);
    const computed = computedFact(review, totalRef);
    const open = openFacts(review, totalRef);
    const first = query.basis === "computed" ? (computed ?? declared) : (declared ?? computed);
    if (!first && !open) return unanswerable("no-scores");
    const sentences: Phrase[] = [];
    if (first === declared && declared) {
      const where = placeOfScore(review, totalRef);
      sentences.push(
        declared.basis === "declared" && where
          ? say("totalDeclared", { score: score(declared), place: where })
          : say("totalDeclaredSum", { score: score(declared) }),
      );
    } else if (computed) {
      sentences.push(say(declared ? "totalComputedFirst" : "totalComputedOnly", { score: score(computed) }));
    } else if (open) sentences.push(say("totalOpen", { low: points(open[0]), high: score(open[1]) }));
    const lost = first && lostFact(first);
    if (lost) sentences.push(say("lost", { points: points(lost) }));
    if (declared && computed) {
      sentences.push(
        first === declared
          ? say("totalComputed", { points: points(computed) })
          : say("totalDeclaredSumSecond", { points: points(declared) }),
        ...differenceOf(declared, computed),
      );
    }
    const outside = published(scene);
    return result({
      answerRefs: [totalRef],
      citations: [...citeOrNode(review, totalRef), ...outside.map(({ citation }) => citation)],
      lines: [line(...sentences), ...outside.map(({ phrase }) => line(phrase))],
      notes: disagreements(review, [totalRef]),
      suggestions: [suggest("weakestArea", {}), suggest("anythingWrong", {}), suggest("allAreas", {})],
    });
  },
};

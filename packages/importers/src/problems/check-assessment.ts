// What is wrong with the assessment itself: sums that rounding can't explain, and nodes with several names.
import {
  type AssessmentDocument,
  documentSourceId,
  type Framework,
  findNameVariants,
  type Interval,
  isPoint,
  reconcileAssessment,
  scoreAssessment,
  toNumber,
} from "@kompass/model";
import { type Problem, problem } from "./problem.js";

export function checkAssessment(framework: Framework, assessment: AssessmentDocument): readonly Problem[] {
  return [...sumProblems(framework, assessment), ...nameProblems(assessment)];
}

function sumProblems(framework: Framework, assessment: AssessmentDocument): readonly Problem[] {
  if (assessment.claims.length === 0) return [];
  const card = scoreAssessment(framework, assessment);
  return reconcileAssessment(framework, assessment, card).flatMap(
    ({ target, verdict, declared, declaredBasis, computed, gap }) => {
      if (verdict !== "discrepant" || !declared || !computed) return [];
      const line = assessment.claims.find(
        (claim) => claim.target === target && claim.origin === documentSourceId,
      )?.line;
      const code = declaredBasis === "declared" ? "importers/sum-differs" : "importers/derived-sum-differs";
      const facts = {
        target,
        declared: String(toNumber(declared)),
        computed: printed(computed),
        gap: String(toNumber(gap)),
      };
      return [problem(code, facts, line == null ? {} : { line })];
    },
  );
}

function printed({ lo, hi }: Interval): string {
  return isPoint({ lo, hi }) ? String(toNumber(lo)) : `${toNumber(lo)} to ${toNumber(hi)}`;
}

function nameProblems({ names }: AssessmentDocument): readonly Problem[] {
  return findNameVariants(names).map(({ ref, names: variants }) => {
    const line = variants[0]?.places[0]?.line;
    return problem(
      "importers/names-differ",
      { target: ref, names: variants.map(({ name }) => name) },
      line === undefined ? {} : { line },
    );
  });
}

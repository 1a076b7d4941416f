// Framework and assessment become one review.
import {
  type AssessmentDocument,
  checkTable,
  compareScoreCards,
  type Framework,
  findNameVariants,
  reconcileAssessment,
  scoreAssessment,
} from "@kompass/model";
import { deriveFindings } from "./derive-findings.js";
import type { Review } from "./review.js";
import { tieFindings } from "./tie-to-subarea.js";

/**
 * Everything that follows from an assessment; pure. `earlier` is an earlier round of the same municipality. Throws
 * `model/framework-mismatch` and the other errors of `scoreAssessment`. An earlier round of another framework is no
 * error: the comparison then says that the two can't be compared.
 */
export function reviewAssessment(
  framework: Framework,
  assessment: AssessmentDocument,
  earlier?: { readonly framework: Framework; readonly assessment: AssessmentDocument },
): Review {
  const card = scoreAssessment(framework, assessment);
  const reported = tieFindings(framework, assessment.findings, assessment.language);
  return Object.freeze({
    framework,
    assessment,
    card,
    reconciliations: reconcileAssessment(framework, assessment, card),
    tableFaults: assessment.tables.flatMap(checkTable),
    names: findNameVariants(assessment.names),
    reported,
    derived: deriveFindings({ framework, card, reported }),
    change: earlier && compareScoreCards(scoreAssessment(earlier.framework, earlier.assessment), card),
  });
}

// An assessment in which all 75 questions are answered in all three dimensions.
import { type AssessmentDocument, defineFramework, type Framework } from "@kompass/model";
import { anAssessment, wholeFrameworkDocument } from "@kompass/model/testing";

export interface FullAssessment {
  readonly framework: Framework;
  readonly assessment: AssessmentDocument;
}

export function fullAssessment(): FullAssessment {
  const framework = defineFramework(wholeFrameworkDocument());
  const questions = [...framework.nodes.values()].filter(({ level }) => level === "question");
  const responses = questions.flatMap(({ ref }, order) =>
    framework.dimensions.map(({ id, levels }, dimension) => {
      const ids = [...levels.keys()];
      return { question: ref, dimension: id, level: ids[(order * 3 + dimension) % ids.length] ?? "0" };
    }),
  );
  return { framework, assessment: anAssessment(framework.id, { responses }) };
}

// Assessments for tests: printed scores and responses by node.

import type { AssessmentDocument, Response } from "../assessment/assessment.js";
import { parseAssessment } from "../assessment/parse-assessment.js";
import { publishedAreas, publishedSubareas } from "./published-evaluation.js";

export interface PrintedScore {
  readonly target: string;
  readonly printed: string;
  readonly maximum: number;
  readonly origin?: string;
  readonly accepted?: boolean;
}

export function anAssessment(
  frameworkId: string,
  {
    printed = [],
    responses = [],
  }: { readonly printed?: readonly PrintedScore[]; readonly responses?: readonly Response[] },
): AssessmentDocument {
  return parseAssessment({
    id: "test-assessment",
    subject: { name: "Testkommune" },
    framework: { id: frameworkId },
    period: 2023,
    sources: [{ id: "document", title: "report.txt", type: "report", mediaType: "text/plain" }],
    claims: printed.map(({ target, printed: characters, maximum, origin = "document", accepted }, index) => ({
      id: `C-${target}${origin === "document" ? "" : `-${index}`}`,
      target,
      value: Number(characters.replace(",", ".")),
      max: maximum,
      printed: characters,
      origin,
      line: origin === "document" ? index + 1 : null,
      ...(accepted === undefined ? {} : { accepted }),
    })),
    findings: [],
    responses,
  });
}

/** The 43 printed scores of the published evaluation; `outside` adds a claim about the total from a page. */
export function thePublishedEvaluation(outside?: {
  readonly printed: string;
  readonly accepted: boolean;
}): AssessmentDocument {
  const areas = Object.entries(publishedAreas).map(([target, printed]) => ({ target, printed, maximum: 100 }));
  const subareas = Object.entries(publishedSubareas).map(([target, [printed, maximum]]) => ({
    target,
    printed,
    maximum,
  }));
  const total = outside ? [{ target: "total", maximum: 800, origin: "https://example.org/news", ...outside }] : [];
  return anAssessment("kommunekompasset-2020", { printed: [...areas, ...subareas, ...total] });
}

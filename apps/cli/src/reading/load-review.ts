// An assessment by file or by the id of a bundled one, with all that follows from it.
import midtreGauldal2023 from "@kompass/example-midtre-gauldal-2023/assessment.json" with { type: "json" };
import { type Review, reviewAssessment } from "@kompass/findings";
import { type AssessmentDocument, parseAssessment } from "@kompass/model";
import { frameworkOf } from "./frameworks.js";
import { parseJson, readText } from "./read-file.js";

const bundled: Readonly<Record<string, unknown>> = { "midtre-gauldal-2023": midtreGauldal2023 };

export const defaultAssessment = "midtre-gauldal-2023";

/** What `import --json` prints wraps the document; either may be given. */
function unwrap(json: unknown): unknown {
  return typeof json === "object" && json !== null && "assessment" in json ? json.assessment : json;
}

async function loadAssessment(fileOrId: string): Promise<AssessmentDocument> {
  const own = Object.hasOwn(bundled, fileOrId) ? bundled[fileOrId] : undefined;
  return parseAssessment(own ?? unwrap(parseJson(await readText(fileOrId), fileOrId)));
}

export async function loadReview(fileOrId: string): Promise<Review> {
  const assessment = await loadAssessment(fileOrId);
  return reviewAssessment(frameworkOf(assessment.framework.id, fileOrId), assessment);
}

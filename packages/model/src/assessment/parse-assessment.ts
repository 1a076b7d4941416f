// Unknown JSON becomes an assessment document, or one error that names every fault.
import { deepFreeze } from "../deep-freeze.js";
import { describeFaults, type Fault, KompassError } from "../errors.js";
import { faultsOfZod } from "../faults-of-zod.js";
import { type AssessmentDocument, assessmentSchema } from "./assessment.js";

export class InvalidAssessmentError extends KompassError {
  readonly code = "model/invalid-assessment";
  readonly faults: readonly Fault[];
  constructor(faults: readonly Fault[]) {
    super(`This is not an assessment:\n${describeFaults(faults)}`);
    this.faults = faults;
  }
}

/** Checks and freezes an assessment document. Throws `model/invalid-assessment` with all its faults. */
export function parseAssessment(json: unknown): AssessmentDocument {
  const parsed = assessmentSchema.safeParse(json);
  if (!parsed.success) throw new InvalidAssessmentError(faultsOfZod(parsed.error));
  return deepFreeze(parsed.data);
}

/** The document as text: two spaces of indent, a line end at the end; `parseAssessment` reads it back unchanged. */
export function printAssessment(assessment: AssessmentDocument): string {
  return `${JSON.stringify(assessment, null, 2)}\n`;
}

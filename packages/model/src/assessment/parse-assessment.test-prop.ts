// Laws of the assessment document.
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyAssessmentDocument } from "../testing/any-assessment.js";
import { InvalidAssessmentError, parseAssessment, printAssessment } from "./parse-assessment.js";

test("a printed document reads back as it was", () => {
  fc.assert(
    fc.property(anyAssessmentDocument(), (assessment) => {
      const text = printAssessment(assessment);
      expect(parseAssessment(JSON.parse(text))).toEqual(assessment);
      expect(printAssessment(parseAssessment(JSON.parse(text)))).toBe(text);
    }),
  );
});

test("any JSON is an assessment or is refused with its faults, never anything else", () => {
  const bent = fc.tuple(anyAssessmentDocument(), fc.nat(), fc.jsonValue()).map(([assessment, at, value]) => {
    const keys = Object.keys(assessment);
    return { ...assessment, [keys[at % keys.length] ?? "id"]: value };
  });
  const codeOf = (json: unknown): string => {
    try {
      parseAssessment(json);
      return "";
    } catch (error) {
      return error instanceof InvalidAssessmentError && error.faults.length > 0 ? error.code : String(error);
    }
  };
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), bent), (json) => {
      expect(["", "model/invalid-assessment"]).toContain(codeOf(json));
    }),
  );
});

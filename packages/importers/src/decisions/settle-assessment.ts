// What a person has settled about an assessment after it was read: whose it is, of which year, and doubtful categories.
import { type AssessmentDocument, parseAssessment } from "@kompass/model";
import { assessmentIdOf } from "../deck/assessment-id.js";
import type { Imported } from "../importer.js";
import type { Decisions } from "./decisions.js";
import { numberFindings } from "./number-findings.js";
import { settleFindings } from "./settle-findings.js";

export interface Settlement {
  /** The municipality's name. */
  readonly subject: string;
  /** The year of the evaluation. */
  readonly period: number | null;
  readonly decisions: Decisions;
}

/** As if all of it had been known when the report was read; the problems are those of the decisions. Ids are made anew. */
export function settleAssessment(assessment: AssessmentDocument, { subject, period, decisions }: Settlement): Imported {
  const unnumbered = assessment.findings.map(({ id: _, quote, ...finding }) => ({
    ...finding,
    ...(quote !== undefined && { quote }),
  }));
  const { findings, problems } = settleFindings(unnumbered, decisions);
  return {
    assessment: parseAssessment({
      ...assessment,
      id: assessmentIdOf(subject, period),
      subject: { ...assessment.subject, name: subject },
      period,
      findings: numberFindings(findings),
    }),
    problems,
  };
}

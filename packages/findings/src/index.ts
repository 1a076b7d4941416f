// What the package offers.
export { deriveFindings } from "./derive-findings.js";
export type { DerivedFinding, ReportedFinding, Review } from "./review.js";
export { reviewAssessment } from "./review-assessment.js";
export { allRules } from "./rules/all-rules.js";
export type { Rule, RuleInput } from "./rules/rule.js";
export { stemOf, stemWords } from "./stem-words.js";
export { tieFindings } from "./tie-to-subarea.js";

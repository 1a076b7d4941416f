// What the package offers.
export {
  type ActionCatalogue,
  defineCatalogue,
  type Effort,
  InvalidCatalogueError,
  type PlanLevel,
  type RecommendedAction,
} from "./catalogue/action-catalogue.js";
export { deriveFindings } from "./derive-findings.js";
export { effortCost } from "./recommend/effort-cost.js";
export { gainOf, pointsLost } from "./recommend/gain.js";
export { type ReachedTarget, reachTarget, type Target } from "./recommend/reach-target.js";
export { type Recommendation, recommendActions } from "./recommend/recommend-actions.js";
export type { DerivedFinding, ReportedFinding, Review } from "./review.js";
export { reviewAssessment } from "./review-assessment.js";
export { allRules } from "./rules/all-rules.js";
export type { Rule, RuleInput } from "./rules/rule.js";
export { stemOf, stemWords } from "./stem-words.js";
export { tieFindings } from "./tie-to-subarea.js";

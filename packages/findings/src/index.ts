// What the package offers.
export {
  type ActionCatalogue,
  defineCatalogue,
  type Effort,
  InvalidCatalogueError,
  type PlanLevel,
  planLevelSchema,
  type RecommendedAction,
} from "./catalogue/action-catalogue.js";
export { deriveFindings } from "./derive-findings.js";
export { addDays, type CalendarDate, calendarDateSchema } from "./plan/calendar-date.js";
export { type CarriedItem, type CarriedNode, carryOver, type NodeMoves } from "./plan/carry-over.js";
export { type ChecklistStep, checklistTemplate } from "./plan/checklist-template.js";
export {
  ForbiddenEditError,
  type ForbiddenReason,
  StaleItemError,
  UnknownItemError,
} from "./plan/edit-errors.js";
export { type EditOccasion, editPlan, replayLog } from "./plan/edit-plan.js";
export { type FollowUp, followUp, isLate, isOpen } from "./plan/follow-up.js";
export { type ChecklistRequest, makeChecklist, type NewItem } from "./plan/make-checklist.js";
export { movesBetween } from "./plan/moves-between.js";
export { emptyPlan, type Plan, planSchema } from "./plan/plan.js";
export { type LogEntry, logEntrySchema, type PlanEdit, planEditSchema } from "./plan/plan-edit.js";
export {
  type Cite,
  type Decision,
  type ItemKind,
  type ItemPart,
  type PlanItem,
  planItemSchema,
} from "./plan/plan-item.js";
export { type MovedItem, type TertialPart, type TertialReport, tertialOf, tertialReport } from "./plan/tertial.js";
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

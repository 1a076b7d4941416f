// What the package offers.

export {
  type AssessmentDocument,
  assessmentSchema,
  type Claim,
  type ContextTable,
  documentSourceId,
  type Finding,
  type FindingCategory,
  type PrintedName,
  type Response,
  type Source,
  type SourcePassage,
} from "./assessment/assessment.js";
export { type Locator, locate, type Resolution, resolveLocator, type Selector } from "./assessment/locator.js";
export { findNameVariants, type NameVariants } from "./assessment/name-variants.js";
export { InvalidAssessmentError, parseAssessment, printAssessment } from "./assessment/parse-assessment.js";
export type { DeepReadonly } from "./deep-readonly.js";
export { type Fault, KompassError } from "./errors.js";
export { defineFramework, InvalidFrameworkError } from "./framework/define-framework.js";
export {
  type Dimension,
  type Framework,
  type FrameworkNode,
  type NodeCounts,
  type NodeLevel,
  type NodeRef,
  type ScoringPolicy,
  totalRef,
  type ValuedNode,
} from "./framework/framework.js";
export {
  type DimensionId,
  type FrameworkDocument,
  frameworkDocumentSchema,
  type NodeText,
  type Passage,
} from "./framework/framework-document.js";
export {
  findNode,
  nodesBelow,
  nodesOfLevel,
  textOfNode,
  titleOfNode,
  UnknownNodeError,
  valuedNode,
} from "./framework/lookup.js";
export {
  absolute,
  add,
  compare,
  divide,
  type Exact,
  equal,
  exact,
  exactOfJson,
  greatest,
  least,
  multiply,
  negate,
  one,
  ratio,
  roundTo,
  subtract,
  sum,
  toDecimal,
  toFractionText,
  toNumber,
  zero,
} from "./numbers/exact.js";
export { gapBetween, hull, type Interval, intersect, isPoint, point, sumIntervals } from "./numbers/interval.js";
export { type Decimals, printNumber, printPercent } from "./numbers/print-number.js";
export { type PrintedNumber, parsePrintedNumber } from "./numbers/printed-number.js";
export { checkTable, type Span, type TableFault } from "./scoring/check-table.js";
export { type Comparison, compareScoreCards, type NodeChange } from "./scoring/compare-score-cards.js";
export { ClaimAboveMaximumError, isFromReport } from "./scoring/declared-scores.js";
export type { Explanation } from "./scoring/explain-gap.js";
export { type RankGroup, type RankMeasure, rankNodes } from "./scoring/rank-nodes.js";
export { type Reconciliation, reconcileAssessment, type Verdict } from "./scoring/reconcile.js";
export {
  ContradictoryResponseError,
  NotApplicableForbiddenError,
  UnknownLevelError,
} from "./scoring/response-index.js";
export { FrameworkMismatchError, scoreAssessment } from "./scoring/score-assessment.js";
export {
  type ComputedScore,
  type DeclaredScore,
  type LevelReason,
  type NodeScore,
  officialPoints,
  officialRange,
  type QuestionScore,
  type ScoreCard,
} from "./scoring/score-card.js";
export { intervalOf, type Tally } from "./scoring/tally.js";
export { tallyResponses } from "./scoring/tally-responses.js";
export { fallbackOf, type Locale, localeSchema, locales } from "./text/locale.js";
export { type LocalizedText, localizedTextSchema, textIn } from "./text/localized-text.js";
export { printDate } from "./text/print-date.js";

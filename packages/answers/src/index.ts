// What the package offers.
export type {
  Answer,
  Answered,
  Choice,
  Citation,
  CitationKind,
  Clarify,
  DeclineCode,
  Declined,
  QueryKind,
} from "./answer.js";
export { answerQuery } from "./answer-query.js";
export { answerQuestion, type Question } from "./answer-question.js";
export {
  type AnswerPiece,
  answerWithModel,
  type ModelSupport,
  type ModelUse,
  streamAnswerWithModel,
} from "./answer-with-model.js";
export type { Fact, FactBasis, FactUnit } from "./fact.js";
export type {
  LanguageModel,
  ModelCapabilities,
  ModelReply,
  ModelRequest,
  ReplyShape,
} from "./language-model/language-model.js";
export { ModelFailure, type ModelFailureKind } from "./language-model/model-failure.js";
export {
  type ModelSettings,
  ModelSettingsError,
  type ModelSettingsProblem,
  readModelSettings,
} from "./language-model/model-settings.js";
export {
  type Administration,
  eraseModelCalls,
  NotAdministrator,
  readModelCalls,
  turnModelOff,
  turnModelOn,
} from "./oversight/administer-model.js";
export { type Budget, defaultBudget, type Spender, type UsageStore } from "./oversight/budget.js";
export type { Consent, ConsentStore } from "./oversight/consent.js";
export type { CallResult, JournalEntry, ModelCall, ModelJournal } from "./oversight/journal.js";
export { createMemoryConsents, createMemoryJournal, createMemoryUsage } from "./oversight/memory-stores.js";
export { type Asker, type Oversight, overseeModel } from "./oversight/oversee-model.js";
export { type Query, type QueryOf, querySchema } from "./query.js";

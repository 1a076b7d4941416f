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
export type { Fact, FactBasis, FactUnit } from "./fact.js";
export { type Query, type QueryOf, querySchema } from "./query.js";

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
export type { Fact, FactBasis, FactUnit } from "./fact.js";

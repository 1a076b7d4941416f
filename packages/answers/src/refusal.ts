// Why a question gets no answer, and the contract's code for each reason.
import type { DeclineCode } from "./answer.js";

/** Why a question is declined; the words and the contract's code go by this. */
export type Refusal =
  | "instruction"
  | "secret"
  | "other-tenant"
  | "change-request"
  | "person"
  | "opinion"
  | "other-municipality"
  | "comparison-with-others"
  | "other-round"
  | "off-topic"
  | "help"
  | "unknown-node"
  | "unknown-finding"
  | "question-score"
  | "not-held"
  | "not-found"
  | "no-scores"
  | "not-understood"
  | "no-table"
  | "not-in-table"
  | "unknown-abbreviation";

export interface Refused {
  readonly reason: Refusal;
  /** What the question named, to be said again: "9.9". */
  readonly echo: string;
}

/** The code that a surface goes by. */
export const codeOf: Readonly<Record<Refusal, DeclineCode>> = {
  instruction: "instruction",
  secret: "secret",
  "other-tenant": "other-tenant",
  "change-request": "change-request",
  person: "person",
  opinion: "opinion",
  "other-municipality": "other-municipality",
  "comparison-with-others": "other-municipality",
  "other-round": "other-round",
  "off-topic": "off-topic",
  help: "off-topic",
  "unknown-node": "not-in-assessment",
  "unknown-finding": "not-in-assessment",
  "question-score": "not-in-assessment",
  "not-held": "not-in-assessment",
  "not-found": "not-in-assessment",
  "no-scores": "not-in-assessment",
  "not-understood": "off-topic",
  "no-table": "not-in-assessment",
  "not-in-table": "not-in-assessment",
  "unknown-abbreviation": "not-in-assessment",
};

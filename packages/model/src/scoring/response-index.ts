// Responses by question, checked against the framework.
import type { Response } from "../assessment/assessment.js";
import { KompassError } from "../errors.js";
import type { Framework } from "../framework/framework.js";
import { UnknownNodeError } from "../framework/lookup.js";
import { type EarnedByLevel, type QuestionTable, scoringTableOf } from "./scoring-table.js";

export class UnknownLevelError extends KompassError {
  readonly code = "model/unknown-level";
  readonly question: string;
  readonly dimension: string;
  readonly level: string;
  constructor(question: string, dimension: string, level: string) {
    super(`Question "${question}": dimension "${dimension}" has no level "${level}"`);
    this.question = question;
    this.dimension = dimension;
    this.level = level;
  }
}

export class NotApplicableForbiddenError extends KompassError {
  readonly code = "model/not-applicable-forbidden";
  readonly question: string;
  constructor(question: string) {
    super(`Question "${question}" is marked as not applicable, which the scoring policy forbids`);
    this.question = question;
  }
}

export class ContradictoryResponseError extends KompassError {
  readonly code = "model/contradictory-response";
  readonly question: string;
  constructor(question: string) {
    super(`Question "${question}" has responses that contradict each other`);
    this.question = question;
  }
}

/** What the levels found for a question earn, in the order of its dimensions, or that it doesn't apply. */
export type QuestionResponse =
  /** A dimension that has earned nothing, not even zero points, is unanswered. */
  | { readonly state: "applies"; readonly earned: readonly (EarnedByLevel | undefined)[] }
  | { readonly state: "not-applicable"; readonly justification: string | undefined };

/** A question whose levels are still being collected. */
type Collected =
  | { readonly state: "applies"; readonly earned: (EarnedByLevel | undefined)[] }
  | Extract<QuestionResponse, { state: "not-applicable" }>;

/** In the order of the framework's questions; `undefined` where nothing is said of one. */
export type ResponseIndex = readonly (QuestionResponse | undefined)[];

/** Responses by question. Throws `model/unknown-node`, `model/unknown-level`, `model/contradictory-response` or `model/not-applicable-forbidden`. */
export function indexResponses(framework: Framework, responses: readonly Response[]): ResponseIndex {
  const { questions } = scoringTableOf(framework);
  const index = Array.from<Collected | undefined>({ length: questions.size });
  let table: QuestionTable | undefined;
  for (const response of responses) {
    const { question } = response;
    // Responses to one question mostly follow each other.
    if (table?.ref !== question) table = questions.get(question);
    if (!table) throw new UnknownNodeError(question, framework.id);
    const { order, dimensions } = table;
    const earlier = index[order];
    if (!("dimension" in response)) {
      if (framework.policy.notApplicable === "forbid") throw new NotApplicableForbiddenError(question);
      if (earlier) throw new ContradictoryResponseError(question);
      index[order] = { state: "not-applicable", justification: response.justification };
      continue;
    }
    if (earlier?.state === "not-applicable") throw new ContradictoryResponseError(question);
    const earned = earlier?.earned ?? dimensions.map(() => undefined);
    if (!earlier) index[order] = { state: "applies", earned };
    if (!("level" in response)) continue;
    let at = 0;
    while (at < dimensions.length && dimensions[at]?.id !== response.dimension) at += 1;
    if (earned[at]) throw new ContradictoryResponseError(question);
    const found = dimensions[at]?.levels.get(response.level);
    if (!found) throw new UnknownLevelError(question, response.dimension, response.level);
    earned[at] = found;
  }
  return index;
}

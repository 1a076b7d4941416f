// Responses by question, checked against the framework.
import type { Response } from "../assessment/assessment.js";
import { KompassError } from "../errors.js";
import type { Framework, NodeRef } from "../framework/framework.js";
import type { DimensionId } from "../framework/framework-document.js";
import { UnknownNodeError } from "../framework/lookup.js";

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

/** The levels found for a question by dimension, or that it doesn't apply. A dimension without a level is unanswered. */
export type QuestionResponse =
  | { readonly state: "applies"; readonly levels: Readonly<Partial<Record<DimensionId, string>>> }
  | { readonly state: "not-applicable"; readonly justification: string | undefined };

/** Responses by question. Throws `model/unknown-node`, `model/unknown-level`, `model/contradictory-response` or `model/not-applicable-forbidden`. */
export function indexResponses(
  framework: Framework,
  responses: readonly Response[],
): ReadonlyMap<NodeRef, QuestionResponse> {
  const levelsOf = new Map(framework.dimensions.map(({ id, levels }) => [id, levels]));
  const index = new Map<
    NodeRef,
    | { readonly state: "applies"; readonly levels: Partial<Record<DimensionId, string>> }
    | Extract<QuestionResponse, { state: "not-applicable" }>
  >();
  for (const response of responses) {
    const { question } = response;
    const earlier = index.get(question);
    if (!earlier && framework.nodes.get(question)?.level !== "question")
      throw new UnknownNodeError(question, framework.id);
    if (!("dimension" in response)) {
      if (framework.policy.notApplicable === "forbid") throw new NotApplicableForbiddenError(question);
      if (earlier) throw new ContradictoryResponseError(question);
      index.set(question, { state: "not-applicable", justification: response.justification });
      continue;
    }
    if (earlier?.state === "not-applicable") throw new ContradictoryResponseError(question);
    const levels = earlier?.levels ?? {};
    if (!earlier) index.set(question, { state: "applies", levels });
    if (!("level" in response)) continue;
    if (levels[response.dimension] !== undefined) throw new ContradictoryResponseError(question);
    if (!levelsOf.get(response.dimension)?.has(response.level))
      throw new UnknownLevelError(question, response.dimension, response.level);
    levels[response.dimension] = response.level;
  }
  return index;
}

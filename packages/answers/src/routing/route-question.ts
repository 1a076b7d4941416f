// Asks a language model what a question means that the rules are unsure of.
import { toNumber } from "@kompass/model";
import type { Heard, Question } from "../answer-question.js";
import { beforeDeadline } from "../language-model/before-deadline.js";
import type { LanguageModel } from "../language-model/language-model.js";
import { factsIn } from "../phrase/render-evidence.js";
import { runQuery } from "../queries/all-queries.js";
import type { QueryResult } from "../queries/query-result.js";
import { type Query, querySchema } from "../query.js";
import type { Outcome } from "../take-turn.js";
import { isAsked } from "./asked-numbers.js";
import { type RouteFault, readRoute } from "./read-route.js";
import { routingRequest } from "./routing-request.js";

export type Routed =
  | { readonly kind: "answered"; readonly outcome: Extract<Outcome, { kind: "answered" }> }
  /** The model found nothing that fits, or what it found has no answer. */
  | { readonly kind: "none" }
  | { readonly kind: "fault"; readonly fault: RouteFault };

/** Every number that an answer would say was asked for. */
function askedIn({ lines, notes, facts }: QueryResult): readonly number[] {
  const drafts = [...factsIn([...lines.flatMap(({ phrases }) => phrases), ...notes]), ...facts];
  return drafts.filter(({ basis }) => basis === "asked").map(({ value }) => toNumber(value));
}

/** Both in the schema's order of fields. */
const same = (a: Query, b: Query): boolean =>
  JSON.stringify(querySchema.parse(a)) === JSON.stringify(querySchema.parse(b));

/** Where the rules found several readings, the model may settle which; it brings in no other. */
const mayBe = (query: Query, outcome: Outcome): boolean =>
  outcome.kind !== "choice" || outcome.queries.some((offered) => same(offered, query));

/** Rejects with a `ModelFailure` where no reply comes. */
export async function routeQuestion(
  { turn, locale }: Heard,
  { question, context = [], onlyAssessment = false }: Question,
  model: LanguageModel,
  signal: AbortSignal,
): Promise<Routed> {
  const { review } = turn.index;
  const request = routingRequest(review.framework, locale, question, context);
  const { text } = await beforeDeadline(signal, model.reply(request, signal));
  const questions = [question, ...context];
  const route = readRoute(text, review, questions);
  if (route.kind !== "query") return route;
  const { query } = route;
  if (!mayBe(query, turn.outcome)) return { kind: "none" };
  const result = runQuery(query, { review, index: turn.index, onlyAssessment });
  if ("refusal" in result) return { kind: "none" };
  if (!askedIn(result).every((number) => isAsked(number, questions))) {
    return { kind: "fault", fault: "foreign-number" };
  }
  return { kind: "answered", outcome: { kind: "answered", query, result, weight: 1 } };
}

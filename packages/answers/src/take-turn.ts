// One question of a conversation: read, understood and looked up, in no language yet.
import type { Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { runQuery } from "./queries/all-queries.js";
import type { QueryResult, Unanswerable } from "./queries/query-result.js";
import type { Query } from "./query.js";
import type { Refused } from "./refusal.js";
import { indexOf, type ReviewIndex } from "./review-index.js";
import type { Previous } from "./understand/conversation.js";
import { readQuestion } from "./understand/read-question.js";
import { noRules, type RuleName } from "./understand/rule-name.js";
import { understand } from "./understand/understand.js";
import { fold } from "./words/fold.js";

export type Outcome =
  | {
      readonly kind: "answered";
      readonly query: Query;
      readonly result: QueryResult;
      /** How much of the question the query explains, from 0 to 1. */
      readonly weight: number;
    }
  | {
      readonly kind: "declined";
      readonly query: Query | null;
      readonly refused: Refused;
      readonly instead?: Unanswerable["instead"];
    }
  | { readonly kind: "choice"; readonly queries: readonly Query[] };

export interface Turn {
  readonly outcome: Outcome;
  /** The language that the question speaks; `undefined` where its words don't tell. */
  readonly locale: Locale | undefined;
  readonly index: ReviewIndex;
}

const foldedNames = new WeakMap<Review, string>();

/** Remembered: with two hundred reviews loaded, folding their names would cost more than the answer. */
function foldedName(review: Review): string {
  const known = foldedNames.get(review);
  if (known !== undefined) return known;
  const folded = fold(review.assessment.subject.name.toLowerCase());
  foldedNames.set(review, folded);
  return folded;
}

/** The review that a question names by municipality or year; else the first. */
function chosenReview(reviews: readonly [Review, ...Review[]], question: string): Review {
  const folded = fold(question.toLowerCase());
  const isOneOfSeveral = reviews.some((review) => foldedName(review) !== foldedName(reviews[0]));
  const named = isOneOfSeveral ? reviews.filter((review) => folded.includes(foldedName(review))) : [];
  const candidates = named.length > 0 ? named : reviews;
  const dated = candidates.find(
    ({ assessment }) => assessment.period !== null && folded.includes(String(assessment.period)),
  );
  return dated ?? candidates[0] ?? reviews[0];
}

export function takeTurn(
  reviews: readonly [Review, ...Review[]],
  question: string,
  previous: Previous | undefined,
  onlyAssessment: boolean,
  without: ReadonlySet<RuleName> = noRules,
): Turn {
  const loaded: readonly [Review, ...Review[]] = onlyAssessment ? [reviews[0]] : reviews;
  const review = chosenReview(loaded, question);
  const others = loaded.filter((other) => other !== review);
  const isRound = (other: Review): boolean => foldedName(other) === foldedName(review);
  const index = indexOf(review, without);
  const reading = readQuestion(question, index.lexicon);
  const understanding = understand(reading, previous, index.knowledge, {
    years: loaded.flatMap(({ assessment }) => assessment.period ?? []),
    subjects: loaded.map(foldedName),
    hasRounds: others.some(isRound),
    hasPeers: others.some((other) => !isRound(other)),
    speaksOf: index.knowledge.speaksOf,
    tellsOf: index.knowledge.tellsOf,
  });
  const turn = (outcome: Outcome): Turn => ({ outcome, locale: reading.locale, index });
  if (understanding.kind === "refused") {
    return turn({ kind: "declined", query: null, refused: understanding.refused });
  }
  if (understanding.kind === "choice") return turn({ kind: "choice", queries: understanding.queries });
  const { query, weight } = understanding;
  const found = runQuery(query, { review, index, onlyAssessment, others });
  if (!("refusal" in found)) return turn({ kind: "answered", query, result: found, weight });
  const refused = { reason: found.refusal, echo: found.echo };
  return turn({ kind: "declined", query, refused, instead: found.instead });
}

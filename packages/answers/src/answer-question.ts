// A question about a review becomes an answer: understood, looked up, put into words.
import type { Review } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import type { Answer } from "./answer.js";
import { suggest } from "./phrase/phrase.js";
import { type Reading, renderAnswered, renderClarify, renderDeclined } from "./phrase/render-answer.js";
import { createSpeaker } from "./phrase/speaker.js";
import { node } from "./phrase/value.js";
import { citeNode } from "./queries/evidence.js";
import type { Query } from "./query.js";
import { type Turn, takeTurn } from "./take-turn.js";
import type { Previous } from "./understand/conversation.js";
import { noRules, type RuleName } from "./understand/rule-name.js";

export interface Question {
  readonly question: string;
  /** The language to answer in whatever the question speaks; without it the answer speaks the question's. */
  readonly locale?: Locale | undefined;
  /** The person's language: counts where neither the question nor the conversation tells one. Bokmål where it is missing too. */
  readonly fallbackLocale?: Locale | undefined;
  /** Earlier questions of the same conversation, oldest first; the last four are looked at. */
  readonly context?: readonly string[] | undefined;
  /** Leaves out what others have published about the same round. */
  readonly onlyAssessment?: boolean | undefined;
  /** Handed through to the answer. */
  readonly id?: string | undefined;
}

const longestMemory = 4;

/** A query that a person may have meant, as a choice; `undefined` for what can't be asked again in a sentence. */
function readingOf(query: Query, review: Review): Reading | undefined {
  if (query.kind === "score") {
    const [ref] = query.refs;
    if (ref === undefined) return undefined;
    return { node: node(ref), question: suggest("score", { node: node(ref) }), citation: citeNode(review, ref) };
  }
  const [category] = query.kind === "findings" ? query.categories : [];
  if (query.kind !== "findings" || query.within === null || !category) return undefined;
  const within = node(query.within);
  return {
    node: within,
    question: suggest("findings", { category, node: within }),
    citation: citeNode(review, query.within),
  };
}

export function render({ outcome, index }: Turn, locale: Locale, { id, question }: Question): Answer {
  const { review } = index;
  const speaker = createSpeaker(review.framework, locale);
  const asked = { id, question };
  switch (outcome.kind) {
    case "answered":
      return renderAnswered(outcome.result, outcome.query, speaker, asked);
    case "declined":
      return renderDeclined(
        outcome.refused,
        outcome.query,
        review.assessment.subject.name,
        speaker,
        asked,
        outcome.instead,
      );
    case "choice": {
      const readings = outcome.queries.flatMap((query) => readingOf(query, review) ?? []);
      return renderClarify(readings, speaker, asked);
    }
  }
}

/** A question as the rules understand it, after the earlier ones of its conversation. */
export interface Heard {
  readonly turn: Turn;
  /** The language to answer in. */
  readonly locale: Locale;
}

export function hear(
  without: ReadonlySet<RuleName>,
  reviews: readonly [Review, ...Review[]],
  question: Question,
): Heard {
  const onlyAssessment = question.onlyAssessment ?? false;
  let previous: Previous | undefined;
  let spoken: Locale | undefined;
  for (const earlier of (question.context ?? []).slice(-longestMemory)) {
    const { outcome, locale } = takeTurn(reviews, earlier, previous, onlyAssessment, without);
    if (!without.has("conversation/language")) spoken = locale ?? spoken;
    if (outcome.kind === "answered") {
      previous = {
        query: outcome.query,
        answerRefs: outcome.result.answerRefs,
        earlierRefs: previous?.answerRefs ?? [],
      };
    }
  }
  const turn = takeTurn(reviews, question.question, previous, onlyAssessment, without);
  return { turn, locale: question.locale ?? turn.locale ?? spoken ?? question.fallbackLocale ?? "nb" };
}

/**
 * Answers as if the named rules of the understanding were not there: what they are worth shows in the answers that fall.
 * Give the same set again where several questions are asked: what a review is looked up in is made once for each set.
 */
export function answerWithout(
  without: ReadonlySet<RuleName>,
  reviews: readonly [Review, ...Review[]],
  question: Question,
): Answer {
  const { turn, locale } = hear(without, reviews, question);
  return render(turn, locale, question);
}

/**
 * Answers a question about one or more reviews; pure, and the same every time. The first review is the one that is asked
 * about unless the question names the year or municipality of another. What is looked up in is made at a review's first
 * question and kept as long as the review is. Never throws, whatever the text.
 */
export function answerQuestion(reviews: readonly [Review, ...Review[]], question: Question): Answer {
  return answerWithout(noRules, reviews, question);
}

// A question about a review becomes an answer: understood, looked up, put into words.
import type { Review } from "@kompass/findings";
import type { Locale, NodeRef } from "@kompass/model";
import type { Answer } from "./answer.js";
import type { Line, Suggestion } from "./phrase/phrase.js";
import { suggest } from "./phrase/phrase.js";
import { createSpeaker, factsIn, renderCitations, renderFacts, type Speaker } from "./phrase/render-result.js";
import { node } from "./phrase/value.js";
import { runQuery } from "./queries/all-queries.js";
import { citeNode } from "./queries/evidence.js";
import type { QueryResult, Scene } from "./queries/query-result.js";
import type { Query } from "./query.js";
import { codeOf, type Refusal } from "./refusal.js";
import { indexOf, type ReviewIndex } from "./review-index.js";
import type { Previous } from "./understand/conversation.js";
import { readQuestion } from "./understand/read-question.js";
import type { Reading } from "./understand/reading.js";
import type { KnownRounds } from "./understand/refusals.js";
import { type Understanding, understand } from "./understand/understand.js";
import { fold } from "./words/fold.js";

export interface Question {
  readonly question: string;
  /** The language to answer in whatever the question speaks; without it the answer speaks the question's. */
  readonly locale?: Locale | undefined;
  /** The person's language: counts where neither the question nor the conversation tells one. */
  readonly fallbackLocale?: Locale | undefined;
  /** Earlier questions of the same conversation, oldest first. */
  readonly context?: readonly string[] | undefined;
  /** Leaves out what others have published about the same round. */
  readonly onlyAssessment?: boolean | undefined;
  /** Handed through to the answer. */
  readonly id?: string | undefined;
}

/** So many earlier questions are looked at. */
const longestMemory = 4;

interface Turn {
  readonly reading: Reading;
  readonly understanding: Understanding;
  readonly result: QueryResult | undefined;
  readonly refusal: { readonly reason: Refusal; readonly echo: string } | undefined;
  readonly index: ReviewIndex;
}

/** The review that a question names by its year or municipality; else the first. */
function chosenReview(reviews: readonly Review[], question: string): Review | undefined {
  const folded = fold(question.toLowerCase());
  const named = reviews.filter(
    ({ assessment }) =>
      reviews.some((other) => other.assessment.subject.name !== assessment.subject.name) &&
      folded.includes(fold(assessment.subject.name.toLowerCase())),
  );
  const dated = (named.length > 0 ? named : reviews).filter(
    ({ assessment }) => assessment.period !== null && folded.includes(String(assessment.period)),
  );
  return dated[0] ?? named[0] ?? reviews[0];
}

function takeTurn(
  reviews: readonly Review[],
  question: string,
  previous: Previous | undefined,
  onlyAssessment: boolean,
): Turn | undefined {
  const review = chosenReview(reviews, question);
  if (!review) return undefined;
  const index = indexOf(review);
  const known: KnownRounds = {
    years: reviews.flatMap(({ assessment }) => assessment.period ?? []),
    subjects: reviews.map(({ assessment }) => fold(assessment.subject.name.toLowerCase())),
    hasFinding: (id) => review.reported.some((finding) => finding.id === id),
    speaksOf: index.knowledge.speaksOf,
  };
  const reading = readQuestion(question, index.lexicon);
  const understanding = understand(reading, previous, index.knowledge, known);
  if (understanding.kind === "refused")
    return { reading, understanding, result: undefined, refusal: understanding.refused, index };
  if (understanding.kind === "choice") return { reading, understanding, result: undefined, refusal: undefined, index };
  const scene: Scene = { review, index, onlyAssessment };
  const outcome = runQuery(understanding.query, scene);
  return "refusal" in outcome
    ? { reading, understanding, result: undefined, refusal: { reason: outcome.refusal, echo: outcome.echo }, index }
    : { reading, understanding, result: outcome, refusal: undefined, index };
}

/** A question to ask instead or to choose, for queries that a person may have meant. */
function questionOf(query: Query): Suggestion | undefined {
  switch (query.kind) {
    case "score": {
      const [ref] = query.refs;
      return ref === undefined ? undefined : suggest("score", { node: node(ref) });
    }
    case "findings": {
      const [category] = query.categories;
      return query.within === null || !category
        ? undefined
        : suggest("findings", { category, node: node(query.within) });
    }
    default:
      return undefined;
  }
}

/** What can be asked of any assessment. */
const alwaysAnswered: readonly Suggestion[] = [
  suggest("weakestSubarea", {}),
  suggest("total", {}),
  suggest("anythingWrong", {}),
];

function nodeOf(query: Query): NodeRef | undefined {
  if (query.kind === "score") return query.refs[0];
  return query.kind === "findings" ? (query.within ?? undefined) : undefined;
}

function render(turn: Turn, speaker: Speaker, { question, id }: Question): Answer {
  const { strings } = speaker;
  const base = {
    ...(id === undefined ? {} : { id }),
    question,
    locale: speaker.locale,
    interpreter: "rules" as const,
  };
  const { understanding, result, refusal, index } = turn;
  if (understanding.kind === "choice") {
    const choices = understanding.queries.flatMap((query) => {
      const ref = nodeOf(query);
      const asked = questionOf(query);
      return ref === undefined || !asked
        ? []
        : [{ label: speaker.format(node(ref)), question: speaker.question(asked) }];
    });
    const nodes = understanding.queries.flatMap((query) => nodeOf(query) ?? []);
    const citations = renderCitations(
      nodes.map((ref) => citeNode(index.review, ref)),
      speaker,
    );
    const text = [strings.choose, ...choices.map(({ label }) => `• ${label}`)].join("\n");
    return {
      ...base,
      status: "clarify",
      query: null,
      text,
      answerRefs: [],
      facts: [],
      citations,
      suggestions: choices.map((choice) => choice.question).slice(0, 3),
      decline: null,
      choices,
      notes: [],
    };
  }
  if (!result) {
    const reason = refusal?.reason ?? "not-understood";
    const subject = index.review.assessment.subject.name;
    const message = strings.refusals[reason]({ echo: refusal?.echo ?? "", subject });
    const canAnswer = alwaysAnswered.map(speaker.question);
    const lines = [message, strings.canAsk, ...canAnswer.map((each) => `• ${each}`)];
    const query = understanding.kind === "query" ? understanding.query : null;
    return {
      ...base,
      status: "declined",
      query,
      text: lines.join("\n"),
      answerRefs: [],
      facts: [],
      citations: [],
      suggestions: canAnswer,
      decline: { code: codeOf[reason], message, canAnswer },
      choices: null,
      notes: [],
    };
  }
  const noteLines: readonly Line[] = result.notes.map((phrase) => ({ isItem: false, phrases: [phrase] }));
  const lines = [...result.lines, ...noteLines];
  const drafts = [...factsIn(lines.flatMap(({ phrases }) => phrases)), ...result.facts];
  return {
    ...base,
    status: "answered",
    query: understanding.kind === "query" ? understanding.query : null,
    text: speaker.text(lines),
    answerRefs: result.answerRefs,
    facts: renderFacts(drafts, speaker),
    citations: renderCitations(result.citations, speaker),
    suggestions: [...new Set(result.suggestions.map(speaker.question))].filter((each) => each !== question).slice(0, 3),
    decline: null,
    choices: null,
    notes: result.notes.map(speaker.phrase),
  };
}

/**
 * Answers a question about one or more reviews; pure, and the same every time. The first review is the one that is asked
 * about unless the question names the year or municipality of another. Never throws for any text; needs at least one review.
 */
export function answerQuestion(reviews: readonly [Review, ...Review[]], question: Question): Answer {
  const onlyAssessment = question.onlyAssessment ?? false;
  let previous: Previous | undefined;
  let spoken: Locale | undefined;
  for (const earlier of (question.context ?? []).slice(-longestMemory)) {
    const turn = takeTurn(reviews, earlier, previous, onlyAssessment);
    spoken = turn?.reading.locale ?? spoken;
    if (turn?.understanding.kind === "query") {
      previous = { query: turn.understanding.query, answerRefs: turn.result?.answerRefs ?? [] };
    }
  }
  const turn = takeTurn(reviews, question.question, previous, onlyAssessment) as Turn;
  const locale = question.locale ?? turn.reading.locale ?? spoken ?? question.fallbackLocale ?? "nb";
  return render(turn, createSpeaker(turn.index.review.framework, locale), question);
}

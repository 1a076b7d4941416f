// What came of a question becomes an answer in one language: answered, declined, or a choice.
import type { Answered, Clarify, Declined } from "../answer.js";
import type { QueryResult } from "../queries/query-result.js";
import type { Query } from "../query.js";
import { codeOf, type Refused } from "../refusal.js";
import type { CitationDraft } from "./draft.js";
import { type Line, type Suggestion, suggest } from "./phrase.js";
import { factsIn, renderCitations, renderFacts } from "./render-evidence.js";
import type { Speaker } from "./speaker.js";
import type { Value } from "./value.js";

/** What of an answer is the question's. */
export interface Asked {
  readonly id: string | undefined;
  readonly question: string;
}

/** One reading of a question that has several. */
export interface Reading {
  readonly node: Value;
  readonly question: Suggestion;
  readonly citation: CitationDraft;
}

const mostSuggestions = 3;

/** What can be asked of any assessment. */
const alwaysAnswered: readonly Suggestion[] = [
  suggest("weakestSubarea", {}),
  suggest("total", {}),
  suggest("anythingWrong", {}),
];

function frameOf({ id, question }: Asked, { locale }: Speaker) {
  return { ...(id === undefined ? {} : { id }), question, locale, interpreter: "rules", wording: "plain" } as const;
}

export function renderAnswered(result: QueryResult, query: Query, speaker: Speaker, asked: Asked): Answered {
  const notes: readonly Line[] = result.notes.map((phrase) => ({ isItem: false, phrases: [phrase] }));
  const lines = [...result.lines, ...notes];
  const drafts = [...factsIn(lines.flatMap(({ phrases }) => phrases)), ...result.facts];
  const suggestions = new Set(result.suggestions.map(speaker.question));
  suggestions.delete(asked.question);
  return {
    ...frameOf(asked, speaker),
    status: "answered",
    query,
    text: speaker.text(lines),
    answerRefs: result.answerRefs,
    facts: renderFacts(drafts, speaker),
    citations: renderCitations(result.citations, speaker),
    suggestions: [...suggestions].slice(0, mostSuggestions),
    notes: result.notes.map(speaker.phrase),
    decline: null,
    choices: null,
  };
}

export function renderDeclined(
  { reason, echo }: Refused,
  query: Query | null,
  subject: string,
  speaker: Speaker,
  asked: Asked,
  instead: Pick<QueryResult, "lines" | "citations"> = { lines: [], citations: [] },
): Declined {
  const message = speaker.strings.refusals[reason]({ echo, subject });
  const drafts = factsIn(instead.lines.flatMap(({ phrases }) => phrases));
  const canAnswer = alwaysAnswered.map(speaker.question);
  return {
    ...frameOf(asked, speaker),
    status: "declined",
    query,
    text: [
      message,
      ...(instead.lines.length > 0 ? [speaker.text(instead.lines)] : []),
      speaker.strings.canAsk,
      ...canAnswer.map((question) => `• ${question}`),
    ].join("\n"),
    answerRefs: [],
    facts: renderFacts(drafts, speaker),
    citations: renderCitations(instead.citations, speaker),
    suggestions: canAnswer,
    notes: [],
    decline: { code: codeOf[reason], message, canAnswer },
    choices: null,
  };
}

export function renderClarify(readings: readonly Reading[], speaker: Speaker, asked: Asked): Clarify {
  const choices = readings.map(({ node, question }) => ({
    label: speaker.format(node),
    question: speaker.question(question),
  }));
  return {
    ...frameOf(asked, speaker),
    status: "clarify",
    query: null,
    text: [speaker.strings.choose, ...choices.map(({ label }) => `• ${label}`)].join("\n"),
    answerRefs: [],
    facts: [],
    citations: renderCitations(
      readings.map(({ citation }) => citation),
      speaker,
    ),
    suggestions: choices.map(({ question }) => question).slice(0, mostSuggestions),
    notes: [],
    decline: null,
    choices,
  };
}

// Answers and questions for tests: plain ones, with what the test is about changed.
import type { Answered, Citation, Declined } from "@kompass/answers";
import type { ExpectedAnswer, TestQuestion } from "../questions/question.js";

export const aCitation = (changes: Partial<Citation> = {}): Citation => ({
  id: "S1",
  kind: "score",
  ref: "5",
  label: "5",
  quote: null,
  source: { document: "source.txt", line: 12, page: null, url: null },
  ...changes,
});

export const anAnswer = (changes: Partial<Answered> = {}): Answered => ({
  question: "Hva fikk vi på område 5?",
  locale: "nb",
  query: { kind: "score" },
  status: "answered",
  text: "Område 5 fikk 41 av 100 poeng.",
  answerRefs: ["5"],
  facts: [{ id: "F1", ref: "5", label: "5", value: 41, max: 100, share: 41, unit: "points", basis: "declared" }],
  citations: [aCitation()],
  suggestions: [],
  interpreter: "rules",
  wording: "plain",
  decline: null,
  choices: null,
  notes: [],
  ...changes,
});

export const aDecline = (changes: Partial<Declined> = {}): Declined => ({
  ...anAnswer(),
  text: "Det står ikke i vurderingen.",
  answerRefs: [],
  facts: [],
  citations: [],
  status: "declined",
  decline: { code: "not-in-assessment", message: "Det står ikke i vurderingen.", canAnswer: [] },
  ...changes,
});

export const aQuestion = (changes: Partial<TestQuestion> = {}): TestQuestion => ({
  id: "nb-01a",
  item: "nb-01",
  kind: "area-score",
  locale: "nb",
  question: "Hva fikk vi på område 5?",
  expected: { including: ["5"], numbers: [41] },
  ...changes,
});

export const expecting = (expected: ExpectedAnswer, kind: TestQuestion["kind"] = "ranking"): TestQuestion =>
  aQuestion({ kind, expected });

// Answers made by hand, for tests of views and listeners that need no engine; the municipality is invented.
import type { Answered, Citation, Clarify, Declined, Fact } from "@kompass/answers";
import type { Locale } from "@kompass/model";

const nothing = { decline: null, choices: null, interpreter: "rules", wording: "plain", query: null } as const;

export function cite(ref: string, line: number, more: Partial<Citation> = {}): Citation {
  const source = { document: "Evaluering Fjordvik 2023", line, page: null, url: null };
  return { id: "S1", kind: "score", ref, label: ref, quote: null, source, ...more };
}

export function finding(ref: string, line: number, quote: string): Citation {
  return cite(ref, line, { kind: "finding", quote });
}

export function score(ref: string, value: number, max: number, more: Partial<Fact> = {}): Fact {
  const share = Math.round((value / max) * 1000) / 10;
  return { id: "F1", ref, label: ref, value, max, share, unit: "points", basis: "declared", ...more };
}

export function answered(text: string, more: Partial<Answered> = {}): Answered {
  return {
    ...nothing,
    status: "answered",
    question: "Hva?",
    locale: "nb",
    text,
    answerRefs: [],
    facts: [],
    citations: [cite("5.2", 712)],
    suggestions: [],
    notes: [],
    ...more,
  };
}

export function declined(text: string, more: Partial<Declined> = {}): Declined {
  const decline = { code: "person", message: text, canAnswer: [] } as const;
  return { ...answered(text), ...nothing, status: "declined", citations: [], decline, ...more };
}

export function clarify(text: string, questions: readonly string[], locale: Locale = "nb"): Clarify {
  const choices = questions.map((question) => ({ label: question, question }));
  return { ...answered(text), ...nothing, status: "clarify", locale, citations: [], choices };
}

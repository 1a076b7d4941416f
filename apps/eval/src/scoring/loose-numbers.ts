// Numbers of an answer's text that stand in no fact, citation or reference.
import type { Answer } from "@kompass/answers";
import type { TestQuestion } from "../questions/question.js";
import { isNear, printedNumbers, valuesIn } from "./numbers.js";

/** What rounding to one decimal may leave between a number and what it stands for. */
const rounding = 0.051;

function knownIn(answer: Answer, { question, context = [] }: TestQuestion): readonly number[] {
  const facts = answer.facts.flatMap(({ value, max, share, delta, label, ref, period }) => [
    ...[value, max, share, delta].filter((number) => number !== undefined),
    ...valuesIn(`${label}\n${ref ?? ""}\n${period ?? ""}`),
  ]);
  const citations = answer.citations.flatMap(({ quote, ref, label, source }) => [
    ...[source.line, source.page].filter((number) => number !== null),
    ...valuesIn(`${quote ?? ""}\n${ref}\n${label}\n${source.document}`),
  ]);
  const refs = answer.answerRefs.flatMap(valuesIn);
  /** Who declines may say again what was asked; who answers may not. */
  const echoed = answer.status === "answered" ? [] : [question, ...context].flatMap(valuesIn);
  return [...facts, ...citations, ...refs, ...echoed];
}

export function looseNumbers(question: TestQuestion, answer: Answer): readonly number[] {
  const known = knownIn(answer, question);
  const isKnown = (value: number): boolean => known.some((other) => isNear(value, other, rounding));
  return printedNumbers(answer.text).flatMap(({ readings }) =>
    readings.some((values) => values.every(isKnown)) ? [] : (readings[0] ?? []),
  );
}

// Numbers of an answer's text that stand in no fact, citation or reference.
import type { Answer } from "../answer.js";
import { numbersOf } from "./numbers-of.js";

const near = 0.051;

export function looseNumbers(answer: Answer): readonly number[] {
  const allowed = [
    ...answer.facts.flatMap(({ value, max, share, delta, label, ref, period }) => [
      ...[value, max, share, delta].filter((number) => number !== undefined).map(Math.abs),
      ...numbersOf(`${label} ${ref ?? ""} ${period ?? ""}`),
    ]),
    ...answer.citations.flatMap(({ quote, ref, label, source }) => [
      ...numbersOf(`${quote ?? ""} ${ref} ${label} ${source.document}`),
      ...(source.line === null ? [] : [source.line]),
    ]),
    ...answer.answerRefs.flatMap(numbersOf),
    ...(answer.status === "answered" ? [] : numbersOf(answer.question.normalize("NFKC"))),
  ];
  return numbersOf(answer.text).filter((number) => !allowed.some((known) => Math.abs(known - number) <= near));
}

// Lines become questions, or an error that says where.
import { expect, test } from "vitest";
import { aQuestion } from "../testing/samples.js";
import { parseQuestions } from "./parse-questions.js";

const line = (changes: Readonly<Record<string, unknown>> = {}) => JSON.stringify({ ...aQuestion(), ...changes });

test("a line is a question, an empty one is none", () => {
  expect(parseQuestions("nb.jsonl", `${line()}\n\n${line()}\n`)).toEqual([aQuestion(), aQuestion()]);
});

test.each([
  ["no JSON", "{"],
  ["a kind that there is not", line({ kind: "riddle" })],
  ["a language that there is not", line({ locale: "da" })],
  ["an expectation that nobody checks", line({ expected: { including: ["5"], maybe: true } })],
  ["a decline that wants numbers", line({ expected: { declined: ["person"], numbers: [1] } })],
  ["a decline for a reason that there is not", line({ expected: { declined: ["mood"] } })],
  ["a finding that is no finding", line({ expected: { cites: [["5.2"]] } })],
])("%s is refused with its place", (_, text) => {
  expect(() => parseQuestions("nb.jsonl", `${line()}\n${text}\n`)).toThrow(/^nb\.jsonl:2 /);
});

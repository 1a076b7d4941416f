// The table for people.
import { expect, test } from "vitest";
import type { ScoredAnswer } from "../scoring/score-answer.js";
import { anAnswer, aQuestion } from "../testing/samples.js";
import { printFigures } from "./print-figures.js";

test("kinds down, languages across, shares below", () => {
  const scored = (changes: Parameters<typeof aQuestion>[0], fails: ScoredAnswer["fails"] = []): ScoredAnswer => ({
    question: aQuestion(changes),
    answer: anAnswer(),
    fails,
    wrongs: [],
  });
  const table = printFigures([
    scored({ kind: "topic" }, ["right", "language"]),
    scored({ kind: "topic", locale: "en" }),
    scored({ kind: "total" }),
  ]);
  expect(table.split("\n")).toEqual([
    "right   nb  nn  sv   en  all",
    "total  1/1               1/1",
    "topic  0/1          1/1  1/2",
    "all    1/2          1/1  2/3",
    "right 66.7 %, language 66.7 %, reason 100.0 %, grounded 100.0 %, focused 100.0 %, cited 100.0 %",
    "",
  ]);
});

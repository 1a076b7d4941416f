// A model that is sometimes right, sometimes wrong and sometimes silent: what it may change and what not.

import { answerQuestion } from "@kompass/answers";
import { expect, test } from "vitest";
import { openLibrary } from "../library.js";
import type { ScoredAnswer } from "../scoring/score-answer.js";
import { scoreAnswer } from "../scoring/score-answer.js";
import { anAnswer, aQuestion } from "../testing/samples.js";
import { askWithModel, spoiledBy } from "./ask-with-model.js";

const library = openLibrary();
const { reviews, source } = library(aQuestion());
/** Words that no rule knows. */
const unread = "Kan du blombre glarken for oss?";

function askedAlone(question: Parameters<typeof aQuestion>[0]): ScoredAnswer {
  const asked = aQuestion(question);
  return scoreAnswer(asked, answerQuestion(reviews, { question: asked.question }), source);
}

test("right replies win, others change nothing, and nothing is spoiled but by an answer to something else", async () => {
  const known = askedAlone({ id: "known" });
  const elsewhere = askedAlone({
    id: "total",
    item: "nb-02",
    question: "Hva ble totalen?",
    expected: { numbers: [555] },
  });
  const unknown = Array.from({ length: 10 }, (_, index) => askedAlone({ id: `unread ${index}`, question: unread }));
  const answers = await askWithModel([...unknown, known, elsewhere], library);
  const right = (manner: string | null) =>
    answers
      .filter((answer) => answer.manner === manner)
      .map(({ scored }) => (scored.fails.includes("right") ? "no" : "yes"));
  expect(right("right")).toEqual(["yes", "yes", "yes", "yes", "yes"]);
  expect(right("faulty")).toEqual(["no", "no", "no", "no"]);
  expect(right("misled")).toEqual(["no"]);
  expect(right(null)).toEqual(["yes", "yes"]);
  expect(spoiledBy(answers)).toEqual([]);
});

test("a number that comes from nowhere spoils an answer whatever the model meant", () => {
  const plain = scoreAnswer(aQuestion(), anAnswer(), source);
  const scored: ScoredAnswer = { ...plain, fails: ["grounded"] };
  expect(spoiledBy([{ plain, scored, manner: "misled" }])).toHaveLength(1);
  expect(spoiledBy([{ plain, scored: { ...plain, fails: ["right"] }, manner: "misled" }])).toEqual([]);
  expect(spoiledBy([{ plain, scored: { ...plain, fails: ["right"] }, manner: "faulty" }])).toHaveLength(1);
});

// One answer in a running process, the evaluation's questions in turn: kinds and languages as they come.
import { askInTurn } from "../ask-in-turn.js";
import type { Benchmark } from "../benchmark.js";
import { reviewExample } from "../example.js";
import { readQuestions } from "../questions.js";

export function answerWarm(): Benchmark {
  const questions = readQuestions();
  return {
    name: "answer/warm",
    run: askInTurn([reviewExample()], questions),
    baseline: null,
    under: 3,
    iterations: questions.length,
    warmups: questions.length,
  };
}

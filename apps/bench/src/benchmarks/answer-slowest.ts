// The answers that people wait for longest: 99 of 100 are quicker.
import { askInTurn } from "../ask-in-turn.js";
import type { Benchmark } from "../benchmark.js";
import { reviewExample } from "../example.js";
import { readQuestions } from "../questions.js";

export function answerSlowest(): Benchmark {
  const questions = readQuestions();
  return {
    name: "answer/p99",
    run: askInTurn([reviewExample()], questions),
    baseline: null,
    under: 15,
    slowest: true,
    iterations: questions.length,
    warmups: questions.length,
  };
}

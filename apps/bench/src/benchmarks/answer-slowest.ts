// The answers that people wait for longest: 99 of 100 questions are answered quicker.
import { answerQuestion } from "@kompass/answers";
import type { Benchmark } from "../benchmark.js";
import { reviewExample } from "../example.js";
import { readQuestions } from "../questions.js";

export function answerSlowest(): Benchmark {
  const review = reviewExample();
  return {
    name: "answer/p99",
    run: readQuestions().map((question) => () => answerQuestion([review], question)),
    baseline: null,
    under: 15,
    iterations: 5,
  };
}

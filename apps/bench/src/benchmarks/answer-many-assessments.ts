// The same questions about the same assessment, with two hundred others loaded beside it.
import { askInTurn } from "../ask-in-turn.js";
import type { Benchmark } from "../benchmark.js";
import { reviewExample } from "../example.js";
import { generateReviews } from "../generate-reviews.js";
import { readQuestions } from "../questions.js";

const others = 200;

export function answerManyAssessments(): Benchmark {
  const questions = readQuestions();
  const review = reviewExample();
  return {
    name: `answer/${others}-assessments`,
    run: askInTurn([review, ...generateReviews(review, others)], questions),
    baseline: { name: "one assessment", run: askInTurn([review], questions) },
    ratioUnder: 2,
    iterations: questions.length,
    warmups: questions.length,
  };
}

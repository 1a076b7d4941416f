// Asks questions one after the other, from the first again after the last.
import { answerQuestion, type Question } from "@kompass/answers";
import type { Review } from "@kompass/findings";

export function askInTurn(reviews: readonly [Review, ...Review[]], questions: readonly Question[]): () => unknown {
  let turn = 0;
  return () => {
    const question = questions[turn % questions.length];
    turn += 1;
    return question && answerQuestion(reviews, question);
  };
}

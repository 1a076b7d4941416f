// One thing that is looked at in an answer to a question that can be answered.
import type { Answer } from "@kompass/answers";
import type { ExpectedAnswer, QuestionKind } from "../../questions/question.js";

export interface Check {
  /** What is wrong, in words; none where all is as expected. */
  readonly wrongs: (expected: ExpectedAnswer, answer: Answer, kind: QuestionKind) => readonly string[];
}

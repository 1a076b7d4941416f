// What the program under test sees of a question: never its language, its kind or what is expected.
import type { Question } from "@kompass/answers";
import type { TestQuestion } from "./questions/question.js";

export const asAsked = ({ id, question, context, beside }: TestQuestion): Question => ({
  id,
  question,
  context,
  onlyAssessment: beside === undefined,
});

// The dependencies of an ordinary run: the example assessment, and conversations in memory.
import { answerQuestion } from "@kompass/answers";
import { createMemoryConversations } from "./conversations/memory-conversations.js";
import type { Dependencies } from "./dependencies.js";
import { loadExampleReview } from "./load-example-review.js";

export function createDependencies(): Dependencies {
  const reviews = [loadExampleReview()] as const;
  return {
    answer: ({ question, context, personLocale }) =>
      answerQuestion(reviews, { question, context, fallbackLocale: personLocale }),
    conversations: createMemoryConversations({ questions: 5, conversations: 1_000 }),
  };
}

// Answers a question in its conversation, and remembers it for the next one.
import type { Answer } from "@kompass/answers";
import type { Locale } from "@kompass/model";
import type { Dependencies } from "../dependencies.js";

export interface AskedQuestion {
  readonly question: string;
  /** The conversations that the question belongs to, the closest first: its thread, then the direct channel around it. */
  readonly conversations: readonly string[];
  readonly personLocale: Locale;
}

export async function answerQuestion(asked: AskedQuestion, dependencies: Dependencies): Promise<Answer> {
  const { question, conversations, personLocale } = asked;
  const context = await contextOf(conversations, dependencies);
  const answer = dependencies.answer({ question, context, personLocale });
  for (const conversation of conversations) await dependencies.conversations.remember(conversation, question);
  return answer;
}

/** The closest conversation that has begun already. */
async function contextOf(conversations: readonly string[], dependencies: Dependencies): Promise<readonly string[]> {
  for (const conversation of conversations) {
    const questions = await dependencies.conversations.recall(conversation);
    if (questions.length > 0) return questions;
  }
  return [];
}

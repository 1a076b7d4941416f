// Answers a question in its conversation.
import type { Answer } from "@kompass/answers";
import type { Locale } from "@kompass/model";
import type { TenantStore } from "@kompass/storage";
import { recallQuestions } from "../conversations/conversation.js";
import type { Turn } from "../delivery/turn.js";
import type { Dependencies } from "../dependencies.js";

export interface AskedQuestion {
  readonly question: string;
  /** The conversations that the question belongs to, the closest first: its thread, then the direct channel around it. */
  readonly conversations: readonly string[];
  readonly personLocale: Locale;
  readonly chosenLocale?: Locale | undefined;
}

export async function answerQuestion(
  { question, conversations, personLocale, chosenLocale }: AskedQuestion,
  turn: Turn,
  { answer, reviewsOf }: Dependencies,
): Promise<Answer> {
  const { context, reviews } = await turn.read(async (store) => ({
    context: await contextOf(conversations, store),
    reviews: await reviewsOf(store),
  }));
  return answer({ question, context, personLocale, chosenLocale }, reviews);
}

/** The closest conversation that has begun already. */
async function contextOf(conversations: readonly string[], store: TenantStore): Promise<readonly string[]> {
  for (const conversation of conversations) {
    const questions = await recallQuestions(store, conversation);
    if (questions.length > 0) return questions;
  }
  return [];
}

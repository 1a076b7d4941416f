// Answers a question in its conversation.
import type { Answer, ModelSupport } from "@kompass/answers";
import type { Review } from "@kompass/findings";
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
  /** The assessment that the person has chosen for themselves. */
  readonly chosenAssessment?: string | undefined;
}

export interface AnsweredQuestion {
  readonly answer: Answer;
  /** Where the person has chosen another assessment than the workspace's: which one, and which one that is. */
  readonly ownChoice: { readonly own: Review; readonly ofWorkspace: Review } | undefined;
}

export async function answerQuestion(
  { question, conversations, personLocale, chosenLocale, chosenAssessment }: AskedQuestion,
  turn: Turn,
  { answer, reviewsOf }: Dependencies,
  support?: ModelSupport,
): Promise<AnsweredQuestion> {
  const { context, reviews, ofWorkspace } = await turn.read(async (store) => {
    const reviews = await reviewsOf(store, chosenAssessment);
    const [ofWorkspace] = chosenAssessment === undefined ? reviews : await reviewsOf(store);
    return { context: await contextOf(conversations, store), reviews, ofWorkspace };
  });
  const [own] = reviews;
  return {
    answer: await answer({ question, context, personLocale, chosenLocale }, reviews, support),
    ownChoice: own === ofWorkspace ? undefined : { own, ofWorkspace },
  };
}

/** The closest conversation that has begun already. */
async function contextOf(conversations: readonly string[], store: TenantStore): Promise<readonly string[]> {
  for (const conversation of conversations) {
    const questions = await recallQuestions(store, conversation);
    if (questions.length > 0) return questions;
  }
  return [];
}

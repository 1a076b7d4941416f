// What the words of a command are about, found as if they were a question.
import type { Answer } from "@kompass/answers";
import type { NodeRef } from "@kompass/model";
import { recallQuestions } from "../conversations/conversation.js";
import type { CommandOccasion } from "./command.js";

/** The area or sub-area that an answer is about; `undefined` where there is none. */
export function nodeOf(answer: Answer | undefined): NodeRef | undefined {
  return answer?.status === "answered" ? answer.answerRefs.find((ref) => /^\d/.test(ref)) : undefined;
}

/** What the words would be answered with: "5.2", "det svakeste delområdet"; without words, the last question once more. */
export async function answerMeant(
  rest: string,
  { turn, conversations, dependencies, profile }: CommandOccasion,
): Promise<Answer | undefined> {
  const { answer, reviewsOf } = dependencies;
  const { context, reviews } = await turn.read(async (store) => ({
    context: await recallQuestions(store, conversations[0] ?? ""),
    reviews: await reviewsOf(store, profile.chosenAssessment),
  }));
  const question = rest === "" ? context.at(-1) : rest;
  if (question === undefined) return undefined;
  const earlier = rest === "" ? context.slice(0, -1) : context;
  return answer(
    { question, context: earlier, personLocale: profile.locale, chosenLocale: profile.chosenLocale },
    reviews,
  );
}

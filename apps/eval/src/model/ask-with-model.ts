// The questions again, with a scripted model behind the rules: what it changes, and what it must not change.
import { answerWithModel } from "@kompass/answers";
import { asAsked } from "../as-asked.js";
import type { Library } from "../library.js";
import { type Aspect, type ScoredAnswer, scoreAnswer } from "../scoring/score-answer.js";
import { type Line, type Manner, scriptFor } from "./script.js";
import { createScriptedModel } from "./scripted-model.js";

export interface AnswerWithModel {
  readonly scored: ScoredAnswer;
  /** The answer of the rules alone. */
  readonly plain: ScoredAnswer;
  /** How the model replied; `null` where it was not asked. */
  readonly manner: Manner | null;
}

export async function askWithModel(
  plain: readonly ScoredAnswer[],
  library: Library,
): Promise<readonly AnswerWithModel[]> {
  const { model, say, calls } = createScriptedModel();
  const script = scriptFor(plain);
  const answers: AnswerWithModel[] = [];
  for (const [index, before] of plain.entries()) {
    const { question } = before;
    const { manner, reply }: Line = script[index] ?? { manner: "faulty", reply: null };
    const callsBefore = calls();
    say(reply);
    const { reviews, source } = library(question);
    const answer = await answerWithModel(reviews, asAsked(question), { model });
    const isAsked = calls() > callsBefore;
    answers.push({ scored: scoreAnswer(question, answer, source), plain: before, manner: isAsked ? manner : null });
  }
  return answers;
}

/** Also an answer to another question is in the right language, grounded and cited. */
const neverSpoiled: readonly Aspect[] = ["language", "grounded", "cited"];

/** Where a model did worse than answering another question than was asked: a reply that can't be used changes nothing. */
export const spoiledBy = (answers: readonly AnswerWithModel[]): readonly AnswerWithModel[] =>
  answers.filter(({ scored, plain, manner }) => {
    const fresh = scored.fails.filter((aspect) => !plain.fails.includes(aspect));
    return fresh.some((aspect) => manner !== "misled" || neverSpoiled.includes(aspect));
  });

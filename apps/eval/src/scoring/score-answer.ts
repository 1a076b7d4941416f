// An answer beside what is expected of it and what every answer must hold.
import type { Answer } from "@kompass/answers";
import type { TestQuestion } from "../questions/question.js";
import { fitsReason } from "./fits-reason.js";
import { isCited } from "./is-cited.js";
import { isFocused } from "./is-focused.js";
import { looseNumbers } from "./loose-numbers.js";
import { speaks } from "./speaks.js";
import { wrongsOf } from "./wrongs-of.js";

/** What is counted; an answer that fails none of them is as it should be. */
export const aspects = ["right", "language", "reason", "grounded", "focused", "cited"] as const;
export type Aspect = (typeof aspects)[number];

export interface ScoredAnswer {
  readonly question: TestQuestion;
  readonly answer: Answer;
  readonly fails: readonly Aspect[];
  /** What is wrong, in words. */
  readonly wrongs: readonly string[];
}

/** `source` is the text that the assessment was read from, `quotable`. */
export function scoreAnswer(question: TestQuestion, answer: Answer, source: string): ScoredAnswer {
  const loose = looseNumbers(question, answer);
  const found: Readonly<Record<Aspect, readonly string[]>> = {
    right: wrongsOf(question, answer),
    language: speaks(question, answer) ? [] : [`speaks ${answer.locale} or words of another language`],
    reason: fitsReason(question, answer) ? [] : [`declined as ${answer.decline?.code}`],
    grounded: loose.length === 0 ? [] : [`${loose.join(", ")} without a fact`],
    focused: isFocused(question, answer) ? [] : ["too many findings"],
    cited: isCited(answer, source) ? [] : ["no citation with a place, or a quote that the source has not"],
  };
  return {
    question,
    answer,
    fails: aspects.filter((aspect) => found[aspect].length > 0),
    wrongs: aspects.flatMap((aspect) => found[aspect]),
  };
}

// Answers by rules, and with a language model where the rules are unsure; the plain answer comes whatever the model does.
import type { Review } from "@kompass/findings";
import type { Answer } from "./answer.js";
import { hear, type Question, render } from "./answer-question.js";
import type { LanguageModel, ModelRequest } from "./language-model/language-model.js";
import { failureKindOf, type ModelFailureKind } from "./language-model/model-failure.js";
import { isUnsure } from "./routing/is-unsure.js";
import type { RouteFault } from "./routing/read-route.js";
import { type Routed, routeQuestion } from "./routing/route-question.js";
import { noRules } from "./understand/rule-name.js";

/** What came of asking the model, without a word of what was asked or replied. */
export interface ModelUse {
  readonly purpose: ModelRequest["purpose"];
  /** `used` = the answer rests on it; `none` = the model found nothing that fits; else why its reply is not used. */
  readonly outcome: "used" | "none" | RouteFault | ModelFailureKind;
}

export interface ModelSupport {
  readonly model: LanguageModel;
  /** Told of every use, so that an outage shows. */
  readonly observe?: (use: ModelUse) => void;
  /** Ends all that the model does for one answer; 8 seconds without it. */
  readonly deadline?: () => AbortSignal;
}

const longestWait = 8000;

/**
 * Answers like `answerQuestion`, and asks the model only what the rules are unsure of: never what they refuse. The model says
 * which query a question asks for; figures, quotes and places come from the review all the same. Never rejects: whatever the
 * model does or fails to do, the answer of the rules comes.
 */
export async function answerWithModel(
  reviews: readonly [Review, ...Review[]],
  question: Question,
  { model, observe, deadline = () => AbortSignal.timeout(longestWait) }: ModelSupport,
): Promise<Answer> {
  const heard = hear(noRules, reviews, question);
  const plain = render(heard.turn, heard.locale, question);
  if (!isUnsure(heard.turn.outcome)) return plain;
  const told = quietly(observe);
  try {
    const routed = await routeQuestion(heard, question, model, deadline());
    told({ purpose: "route", outcome: outcomeOf(routed) });
    if (routed.kind !== "answered") return plain;
    return { ...render({ ...heard.turn, outcome: routed.outcome }, heard.locale, question), interpreter: "llm" };
  } catch (error) {
    told({ purpose: "route", outcome: failureKindOf(error) });
    return plain;
  }
}

function outcomeOf(routed: Routed): ModelUse["outcome"] {
  if (routed.kind === "fault") return routed.fault;
  return routed.kind === "answered" ? "used" : "none";
}

/** An observer that fails costs nobody an answer. */
function quietly(observe: ModelSupport["observe"]): (use: ModelUse) => void {
  return (use) => {
    try {
      observe?.(use);
    } catch {
      // Whoever observes sees to its own failures.
    }
  };
}

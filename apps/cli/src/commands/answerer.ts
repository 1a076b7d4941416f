// Answers by rules, or with the language model that the environment names.
import { existsSync } from "node:fs";
import { loadEnvFile } from "node:process";
import type { Answer, ModelUse, Question } from "@kompass/answers";
import type { Review } from "@kompass/findings";
import { UsageError } from "../usage-error.js";

type Answerer = (reviews: readonly [Review, ...Review[]], question: Question) => Answer | Promise<Answer>;

export interface ModelOptions {
  readonly model?: boolean;
  /** Asks the model for both. */
  readonly reword?: boolean;
}

/** What a model says that can't be used is nothing to tell of: only that it could not be asked. */
const outages: readonly ModelUse["outcome"][] = [
  "too-late",
  "unreachable",
  "unauthorised",
  "rate-limited",
  "server",
  "rejected",
];

async function readSettings() {
  const { ModelSettingsError, readModelSettings } = await import("@kompass/answers");
  if (existsSync(".env")) loadEnvFile();
  try {
    const settings = readModelSettings(process.env);
    if (!settings) throw new UsageError("cli/model-missing", { place: "--model" });
    return settings;
  } catch (error) {
    if (!(error instanceof ModelSettingsError)) throw error;
    const { setting, problem } = error;
    throw new UsageError("cli/model-setting", { place: setting, facts: { problem }, cause: error });
  }
}

/** Loads what it needs when it is needed: the other commands start without it, and the rules without a model. */
export async function answererFor(
  { model = false, reword = false }: ModelOptions,
  notUsed: (reason: string) => void,
): Promise<Answerer> {
  const { answerQuestion, answerWithModel } = await import("@kompass/answers");
  if (!model && !reword) return answerQuestion;
  const settings = await readSettings();
  const { createOpenAiModel } = await import("@kompass/answers/openai");
  const support = {
    model: createOpenAiModel(settings),
    reword,
    observe: ({ outcome }: ModelUse) => {
      if (outages.includes(outcome)) notUsed(outcome);
    },
  };
  return (reviews, question) => answerWithModel(reviews, question, support);
}

// Which language model the environment names, if any.
import { KompassError } from "@kompass/model";
import { z } from "zod";

/** A model and where it is. */
export interface ModelSettings {
  /** KOMPASS_LLM_MODEL */
  readonly model: string;
  /** OPENAI_API_KEY; servers of one's own often need none. */
  readonly apiKey?: string | undefined;
  /** OPENAI_BASE_URL; OpenAI's own without it. */
  readonly baseUrl?: string | undefined;
}

/** `missing` = the model is named, but neither a key nor a server of one's own. */
export type ModelSettingsProblem = "missing" | "spaces" | "no-address";

/** A setting that can't be used. Holds its name, never its value. */
export class ModelSettingsError extends KompassError {
  readonly code = "answers/model-settings";
  readonly setting: string;
  readonly problem: ModelSettingsProblem;

  constructor(setting: string, problem: ModelSettingsProblem) {
    super(`${setting}: ${problem}`);
    this.setting = setting;
    this.problem = problem;
  }
}

const problems: Readonly<Record<string, ModelSettingsProblem>> = { OPENAI_BASE_URL: "no-address" };

const noSpaces = z.string().regex(/^\S+$/);
const environmentSchema = z.object({
  KOMPASS_LLM_MODEL: noSpaces.optional(),
  OPENAI_API_KEY: noSpaces.optional(),
  OPENAI_BASE_URL: z.url({ protocol: /^https?$/ }).optional(),
});

/**
 * `undefined` where KOMPASS_LLM_MODEL is not set: a key alone may be there for another program. An empty variable counts as
 * not set. Throws `ModelSettingsError`.
 */
export function readModelSettings(
  environment: Readonly<Record<string, string | undefined>>,
): ModelSettings | undefined {
  const set = Object.fromEntries(Object.entries(environment).filter(([, value]) => value));
  if (set.KOMPASS_LLM_MODEL === undefined) return undefined;
  const { data, error } = environmentSchema.safeParse(set);
  if (error) {
    const setting = String(error.issues[0]?.path[0]);
    throw new ModelSettingsError(setting, problems[setting] ?? "spaces");
  }
  const { KOMPASS_LLM_MODEL: model, OPENAI_API_KEY: apiKey, OPENAI_BASE_URL: baseUrl } = data;
  if (model === undefined) return undefined;
  if (apiKey === undefined && baseUrl === undefined) throw new ModelSettingsError("OPENAI_API_KEY", "missing");
  return { model, apiKey, baseUrl };
}

// The language model that the settings name; its client is loaded only where one is named.
import type { LanguageModel, ModelSettings } from "@kompass/answers";

export async function loadLanguageModel(settings: ModelSettings | undefined): Promise<LanguageModel | undefined> {
  if (settings === undefined) return undefined;
  const { createOpenAiModel } = await import("@kompass/answers/openai");
  return createOpenAiModel(settings);
}

// Which language model the settings name, or what a half-set group lacks.
import { type ModelSettings, ModelSettingsError, readModelSettings } from "@kompass/answers";
import type { ConfigFault } from "./config-error.js";
import type { Settings } from "./settings.js";

/** Wrong values have been found before; here a model may lack a key or a server. */
export function languageModelOf(settings: Settings): ModelSettings | ConfigFault | undefined {
  const { KOMPASS_LLM_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL } = settings;
  try {
    return readModelSettings({ KOMPASS_LLM_MODEL, OPENAI_API_KEY, OPENAI_BASE_URL });
  } catch (error) {
    if (!(error instanceof ModelSettingsError)) throw error;
    return { setting: "KOMPASS_LLM_MODEL", message: "is not enough alone; also set OPENAI_API_KEY or OPENAI_BASE_URL" };
  }
}

// Which settings mean a model, and which are named as wrong.
import { expect, test } from "vitest";
import { ModelSettingsError, readModelSettings } from "./model-settings.js";

const KOMPASS_LLM_MODEL = "a-model";
const OPENAI_API_KEY = "a-secret-key";
const OPENAI_BASE_URL = "http://127.0.0.1:11434/v1";

test.each([
  ["nothing", {}, undefined],
  ["empty settings", { KOMPASS_LLM_MODEL: "", OPENAI_API_KEY: "" }, undefined],
  ["a key that is there for something else", { OPENAI_API_KEY, OPENAI_BASE_URL }, undefined],
  ["OpenAI's own", { KOMPASS_LLM_MODEL, OPENAI_API_KEY }, { model: KOMPASS_LLM_MODEL, apiKey: OPENAI_API_KEY }],
  [
    "a server of one's own",
    { KOMPASS_LLM_MODEL, OPENAI_BASE_URL },
    { model: KOMPASS_LLM_MODEL, baseUrl: OPENAI_BASE_URL },
  ],
])("%s", (_, environment, settings) => {
  expect(readModelSettings(environment)).toEqual(settings);
});

test.each([
  ["a model alone", { KOMPASS_LLM_MODEL }, new ModelSettingsError("OPENAI_API_KEY", "missing")],
  [
    "a model of two words",
    { KOMPASS_LLM_MODEL: "a model", OPENAI_API_KEY },
    new ModelSettingsError("KOMPASS_LLM_MODEL", "spaces"),
  ],
  [
    "a key with a line end",
    { KOMPASS_LLM_MODEL, OPENAI_API_KEY: "a\nb" },
    new ModelSettingsError("OPENAI_API_KEY", "spaces"),
  ],
  [
    "no address",
    { KOMPASS_LLM_MODEL, OPENAI_BASE_URL: "localhost" },
    new ModelSettingsError("OPENAI_BASE_URL", "no-address"),
  ],
  [
    "another protocol",
    { KOMPASS_LLM_MODEL, OPENAI_BASE_URL: "ftp://a.example" },
    new ModelSettingsError("OPENAI_BASE_URL", "no-address"),
  ],
])("%s is wrong", (_, environment, wrong) => {
  expect(() => readModelSettings(environment)).toThrow(wrong);
});

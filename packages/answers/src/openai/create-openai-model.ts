// A language model behind Chat Completions, which OpenAI, Azure, Ollama, vLLM, llama.cpp and LM Studio all speak.
import OpenAI from "openai";
import type { LanguageModel, ModelCapabilities, ModelRequest } from "../language-model/language-model.js";
import type { ModelSettings } from "../language-model/model-settings.js";
import { completionBody } from "./completion-body.js";
import { failureOf } from "./failure-of.js";
import { guardedFetch } from "./guarded-fetch.js";
import { probe } from "./probe.js";
import { readChunks, readCompletion } from "./read-completion.js";

export interface OpenAiSettings extends ModelSettings {
  /** What the server can do, where that is known: then it is not asked. */
  readonly capabilities?: ModelCapabilities | undefined;
}

const openAi = "https://api.openai.com/v1";
/** The deadline of an answer comes first; this one ends what nobody waits for. */
const longestCall = 10_000;

type Request = Omit<ModelRequest, "purpose">;

/** Nothing is sent before the first call. Never retries, never logs, follows no redirect. */
export function createOpenAiModel({ model, apiKey, baseUrl = openAi, capabilities }: OpenAiSettings): LanguageModel {
  const client = new OpenAI({
    apiKey: apiKey ?? "none",
    baseURL: baseUrl,
    adminAPIKey: null,
    organization: null,
    project: null,
    maxRetries: 0,
    timeout: longestCall,
    logLevel: "off",
    fetch: guardedFetch,
  });
  const complete = async (request: Request, able: Omit<ModelCapabilities, "streaming">, signal: AbortSignal) => {
    try {
      const body = completionBody(model, request, able);
      return readCompletion(await client.chat.completions.create({ ...body, stream: false }, { signal }));
    } catch (error) {
      throw failureOf(error, signal);
    }
  };
  async function* streamed(request: Request, able: Omit<ModelCapabilities, "streaming">, signal: AbortSignal) {
    try {
      const body = completionBody(model, request, able);
      yield* readChunks(await client.chat.completions.create({ ...body, stream: true }, { signal }));
    } catch (error) {
      throw failureOf(error, signal);
    }
  }

  let found: Promise<ModelCapabilities> | undefined = capabilities && Promise.resolve(capabilities);
  const capabilitiesOf = (signal: AbortSignal): Promise<ModelCapabilities> => {
    found ??= probe({
      reply: async (request, able) => (await complete(request, able, signal)).text,
      stream: (request) => streamed(request, { jsonSchema: false, jsonObject: false, tools: false }, signal),
    }).catch((error) => {
      found = undefined;
      throw error;
    });
    return found;
  };

  return {
    name: model,
    host: new URL(baseUrl).host,
    capabilities: capabilitiesOf,
    reply: async (request, signal) => complete(request, await capabilitiesOf(signal), signal),
    async *stream(request, signal) {
      const able = await capabilitiesOf(signal);
      if (able.streaming) yield* streamed(request, able, signal);
      else yield (await complete(request, able, signal)).text;
    },
  };
}

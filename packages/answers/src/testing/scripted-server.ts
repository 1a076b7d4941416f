// A model server on this machine that replies what a test tells it to.
import { type ChatCompletionRequest, type FixtureOpts, LLMock } from "@copilotkit/aimock";
import { afterAll, afterEach, beforeAll } from "vitest";
import type { LanguageModel, ModelCapabilities } from "../language-model/language-model.js";
import { createOpenAiModel } from "../openai/create-openai-model.js";

type Reply = Parameters<LLMock["on"]>[1];

export interface ScriptedServer {
  /** What to reply from now on; a function sees what was sent. */
  readonly replies: (reply: Reply, options?: FixtureOpts) => void;
  /** Replies nothing, ever; `asked` is called when a request has come. */
  readonly keepsSilent: (asked: () => void) => void;
  /** What was sent since the test began. */
  readonly sent: () => readonly ChatCompletionRequest[];
  /** A model on this server that can do all of it unless told otherwise. */
  readonly model: (capabilities?: Partial<ModelCapabilities> | "unknown") => LanguageModel;
}

const all: ModelCapabilities = { tools: true, jsonSchema: true, jsonObject: true, streaming: true };

/** Starts with the tests of a file and stops after them. */
export function useScriptedServer(): ScriptedServer {
  const mock = new LLMock({ port: 0, host: "127.0.0.1", logLevel: "silent" });
  beforeAll(async () => {
    await mock.start();
  });
  afterEach(() => {
    mock.clearFixtures();
    mock.clearRequests();
  });
  afterAll(async () => {
    await mock.stop();
  });
  const replies: ScriptedServer["replies"] = (reply, options) => {
    mock.clearFixtures();
    mock.on({ predicate: () => true }, reply, options);
  };
  return {
    replies,
    keepsSilent: (asked) =>
      replies(() => {
        asked();
        return new Promise(() => undefined);
      }),
    sent: () => mock.getRequests().flatMap(({ body }) => (body ? [body as ChatCompletionRequest] : [])),
    model: (capabilities = {}) =>
      createOpenAiModel({
        model: "scripted",
        apiKey: "a-secret-key",
        baseUrl: `${mock.url}/v1`,
        capabilities: capabilities === "unknown" ? undefined : { ...all, ...capabilities },
      }),
  };
}

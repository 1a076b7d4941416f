// What a server can do is found out once, and each request is made in the strictest form that it keeps to.
import type { ChatCompletionRequest } from "@copilotkit/aimock";
import { describe, expect, test } from "vitest";
import type { ModelCapabilities, ModelRequest } from "../language-model/language-model.js";
import { ModelFailure } from "../language-model/model-failure.js";
import { useScriptedServer } from "../testing/scripted-server.js";

const server = useScriptedServer();
const signal = new AbortController().signal;
const none: ModelCapabilities = { tools: false, jsonSchema: false, jsonObject: false, streaming: false };
const request: ModelRequest = {
  purpose: "route",
  instructions: "Say which.",
  input: "{}",
  shape: { name: "query", schema: { type: "object", properties: {}, required: [], additionalProperties: false } },
  longest: 100,
};

const isStream = ({ stream }: ChatCompletionRequest): boolean => stream === true;
const formatOf = ({ response_format: format }: ChatCompletionRequest): string | undefined => format?.type;
const rejected = { error: { message: "unknown field response_format" }, status: 400 };
const greeting = { content: '{"greeting": "kompass"}' };
const call = { toolCalls: [{ name: "greeting", arguments: '{"greeting": "kompass"}' }] };

const greets = ({ tools }: ChatCompletionRequest): object => (tools?.length ? call : greeting);

/** Servers of many kinds, by what they make of each thing they are asked. */
const servers: readonly (readonly [
  name: string,
  able: Partial<ModelCapabilities>,
  reply: (asked: ChatCompletionRequest) => object,
])[] = [
  ["that can do everything", { tools: true, jsonSchema: true, jsonObject: true, streaming: true }, greets],
  [
    "that takes a schema and does not keep to it",
    { jsonObject: true, streaming: true },
    (asked) => (formatOf(asked) === "json_object" ? greeting : { content: "Hello!" }),
  ],
  [
    "that knows no formats",
    { streaming: true },
    (asked) => (formatOf(asked) || asked.tools?.length ? rejected : { content: "Hello!" }),
  ],
  [
    "that does not stream",
    { tools: true, jsonSchema: true, jsonObject: true },
    (asked) => (isStream(asked) ? rejected : greets(asked)),
  ],
];

describe("a server", () => {
  test.each(servers)("%s", async (_, able, reply) => {
    server.replies(reply as never);
    const model = server.model("unknown");
    expect(await model.capabilities(signal)).toEqual({ ...none, ...able });
    const asked = server.sent().length;
    expect(await model.capabilities(signal)).toEqual({ ...none, ...able });
    expect(server.sent()).toHaveLength(asked);
  });

  test("in trouble is asked again the next time", async () => {
    server.replies({ error: { message: "busy" }, status: 503 });
    const model = server.model("unknown");
    await expect(model.capabilities(signal)).rejects.toEqual(new ModelFailure("server"));
    server.replies((asked) => greets(asked) as never);
    expect(await model.capabilities(signal)).toMatchObject({ jsonSchema: true });
  });
});

describe("the shape of a reply is asked for", () => {
  test.each([
    ["as a schema", { jsonSchema: true, jsonObject: true, tools: true }, { response_format: { type: "json_schema" } }],
    ["as a JSON object", { jsonObject: true, tools: true }, { response_format: { type: "json_object" } }],
    ["as a call", { tools: true }, { tool_choice: { type: "function", function: { name: "query" } } }],
    ["in words", {}, {}],
  ])("%s", async (_, able, sent) => {
    server.replies(("tools" in able && !("jsonObject" in able) ? call : greeting) as never);
    const { text } = await server.model({ ...none, ...able }).reply(request, signal);
    expect(JSON.parse(text)).toEqual({ greeting: "kompass" });
    const [body] = server.sent();
    expect(body).toMatchObject(sent);
    expect(Object.keys(body ?? {}).filter((key) => ["response_format", "tools"].includes(key))).toHaveLength(
      Math.min(1, Object.keys(sent).length),
    );
  });
});

describe("a stream", () => {
  const joined = async (able: Partial<ModelCapabilities>): Promise<readonly string[]> => {
    const pieces: string[] = [];
    for await (const piece of server.model(able).stream({ ...request, shape: null }, signal)) pieces.push(piece);
    return pieces;
  };

  test("comes in pieces", async () => {
    server.replies({ content: "En setning til." }, { chunkSize: 4 });
    const pieces = await joined({});
    expect(pieces.length).toBeGreaterThan(2);
    expect(pieces.join("")).toBe("En setning til.");
  });

  test("is one piece from a server that does not stream", async () => {
    server.replies({ content: "En setning til." });
    expect(await joined({ streaming: false })).toEqual(["En setning til."]);
  });

  test("that is cut is no reply", async () => {
    server.replies({ content: "En setning til." }, { chunkSize: 4, truncateAfterChunks: 2 });
    await expect(joined({})).rejects.toBeInstanceOf(ModelFailure);
  });
});

// A request as Chat Completions takes it, in the strictest form that the server can keep to.
import type { ChatCompletionCreateParamsNonStreaming } from "openai/resources/chat/completions";
import type { ModelCapabilities, ModelRequest, ReplyShape } from "../language-model/language-model.js";

type Body = Omit<ChatCompletionCreateParamsNonStreaming, "stream">;

/** How the shape of the reply is asked for: as a schema, as some JSON, as a function's arguments, or in words alone. */
function shaped(
  { name, schema }: ReplyShape,
  { jsonSchema, jsonObject, tools }: Omit<ModelCapabilities, "streaming">,
): Partial<Body> {
  if (jsonSchema) {
    return { response_format: { type: "json_schema", json_schema: { name, schema: { ...schema }, strict: true } } };
  }
  if (jsonObject) return { response_format: { type: "json_object" } };
  if (!tools) return {};
  return {
    tools: [{ type: "function", function: { name, parameters: { ...schema } } }],
    tool_choice: { type: "function", function: { name } },
  };
}

export function completionBody(
  model: string,
  { instructions, input, shape, longest }: Omit<ModelRequest, "purpose">,
  capabilities: Omit<ModelCapabilities, "streaming">,
): Body {
  return {
    model,
    messages: [
      { role: "system", content: instructions },
      { role: "user", content: input },
    ],
    max_completion_tokens: longest,
    ...(shape ? shaped(shape, capabilities) : {}),
  };
}

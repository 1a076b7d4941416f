// Finds out what a server can do by asking it for small things, none of them a person's.
import type { ModelCapabilities, ModelRequest } from "../language-model/language-model.js";
import { ModelFailure } from "../language-model/model-failure.js";

/** Something that a server is asked to do, and whether it did. */
export interface Attempts {
  readonly reply: (
    request: Omit<ModelRequest, "purpose">,
    able: Omit<ModelCapabilities, "streaming">,
  ) => Promise<string>;
  readonly stream: (request: Omit<ModelRequest, "purpose">) => AsyncIterable<string>;
}

const nothing = { jsonSchema: false, jsonObject: false, tools: false };
/** Thinking counts too. */
const longest = 400;

/** A word that nobody would greet with: a server that keeps to no schema is told apart from one that does. */
const greeting = "kompass";
const shape = {
  name: "greeting",
  schema: {
    type: "object",
    properties: { greeting: { type: "string", enum: [greeting] } },
    required: ["greeting"],
    additionalProperties: false,
  },
};
const hello = { instructions: "Greet whoever writes to you.", input: "Hello!", longest };

function read(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

const greets = (text: string): boolean => {
  const json = read(text);
  return typeof json === "object" && json !== null && "greeting" in json && json.greeting === greeting;
};

/** What a server that can do something else may say to a request for what it can't. */
const unable = new Set(["rejected", "unreadable", "cut-off", "refused"]);

/** False where the server does not take the request or makes nothing of it; a server in trouble is no answer. */
async function succeeds(attempt: () => Promise<boolean>): Promise<boolean> {
  try {
    return await attempt();
  } catch (error) {
    if (error instanceof ModelFailure && unable.has(error.kind)) return false;
    throw error;
  }
}

async function joined(pieces: AsyncIterable<string>): Promise<string> {
  let text = "";
  for await (const piece of pieces) text += piece;
  return text;
}

/** Rejects with a `ModelFailure` where the server can't be reached, does not let us in or fails. */
export async function probe({ reply, stream }: Attempts): Promise<ModelCapabilities> {
  const asJson = {
    instructions: 'Reply with the JSON object {"greeting": "kompass"} and nothing else.',
    input: "Hello!",
    shape,
    longest,
  };
  const [jsonSchema, jsonObject, tools, streaming] = await Promise.all([
    succeeds(async () => greets(await reply({ ...hello, shape }, { ...nothing, jsonSchema: true }))),
    succeeds(async () => greets(await reply(asJson, { ...nothing, jsonObject: true }))),
    succeeds(async () => greets(await reply({ ...hello, shape }, { ...nothing, tools: true }))),
    succeeds(async () => (await joined(stream({ ...hello, shape: null }))).trim() !== ""),
  ]);
  return { jsonSchema, jsonObject, tools, streaming };
}

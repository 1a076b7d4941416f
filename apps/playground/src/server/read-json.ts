// The body of a request as a value of a schema, within a size.
import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import { RequestRefusal } from "./request-refusal.js";

const largestBody = 64 * 1024;

/** Throws a `RequestRefusal`: 415 for another type than JSON, 413 over 64 KB, 400 for anything that does not fit the schema. */
export async function readJson<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  // Of the types that a form on another site could send, JSON is none.
  if (!/^application\/json(;|$)/i.test(request.headers["content-type"] ?? "")) {
    throw new RequestRefusal(415, "playground/not-json", "The body must be application/json");
  }
  const { data, error } = schema.safeParse(parsed(await bodyOf(request)));
  if (error !== undefined) {
    const issue = error.issues[0];
    throw new RequestRefusal(400, "playground/wrong-body", `${issue?.path.join(".") || "body"}: ${issue?.message}`);
  }
  return data;
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const tooLarge = new RequestRefusal(413, "playground/body-too-large", "The body is larger than 64 KB");
  if (Number(request.headers["content-length"] ?? 0) > largestBody) throw tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  // A request that is destroyed half read can't be answered any more.
  for await (const chunk of request.iterator({ destroyOnReturn: false }) as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > largestBody) throw tooLarge;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

/** `undefined` for what is no JSON; no schema takes that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

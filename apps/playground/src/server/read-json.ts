// The body of a request as a value of a schema, within a size.
import type { IncomingMessage } from "node:http";
import type { z } from "zod";
import { readBody } from "./read-body.js";
import { RequestRefusal } from "./request-refusal.js";

const largestBody = 64 * 1024;

/** Throws a `RequestRefusal`: 415 for another type than JSON, 413 over 64 KB, 400 for anything that does not fit the schema. */
export async function readJson<T>(request: IncomingMessage, schema: z.ZodType<T>): Promise<T> {
  // Of the types that a form on another site could send, JSON is none.
  if (!/^application\/json(;|$)/i.test(request.headers["content-type"] ?? "")) {
    throw new RequestRefusal(415, "playground/not-json", "The body must be application/json");
  }
  const body = await readBody(request, largestBody);
  return fitting(parsed(body.toString("utf8")), schema, "body");
}

/** Throws a `RequestRefusal` (400) for what does not fit the schema. */
export function fitting<T>(value: unknown, schema: z.ZodType<T>, part: "body" | "query"): T {
  const { data, error } = schema.safeParse(value);
  if (error === undefined) return data;
  const issue = error.issues[0];
  throw new RequestRefusal(400, `playground/wrong-${part}`, `${issue?.path.join(".") || part}: ${issue?.message}`);
}

/** `undefined` for what is no JSON; no schema takes that. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

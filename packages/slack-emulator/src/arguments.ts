// Arguments of Web API calls: everything arrives as text, lists and objects as JSON in it.
import { z } from "zod";

/** The value that JSON text stands for; a value that is no text is itself; `undefined` where text is no JSON. */
export function decoded(given: unknown): unknown {
  if (typeof given !== "string") return given;
  try {
    return JSON.parse(given);
  } catch {
    return undefined;
  }
}

export function jsonArgument<T extends z.ZodType>(schema: T) {
  return z.preprocess(decoded, schema);
}

export const flagArgument = z
  .union([z.boolean(), z.enum(["true", "1", "false", "0"])])
  .transform((given) => given === true || given === "true" || given === "1");

export const countArgument = z.coerce.number().int().positive();

// A row's JSON, checked: what the database holds is input like any other.
import type { z } from "zod";
import { UnreadableRowError } from "../errors.js";

export function readRow<T>(schema: z.ZodType<T>, kind: string, id: string, json: string): T {
  try {
    return schema.parse(JSON.parse(json));
  } catch (cause) {
    throw new UnreadableRowError({ kind, id }, { cause });
  }
}

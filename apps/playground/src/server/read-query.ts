// What stands behind the question mark of an address, as a value of a schema.
import type { z } from "zod";
import { fitting } from "./read-json.js";

/** Throws a `RequestRefusal` (400) for what does not fit. */
export function readQuery<T>(url: string | undefined, schema: z.ZodType<T>): T {
  const { searchParams } = new URL(url ?? "", "http://localhost");
  return fitting(Object.fromEntries(searchParams), schema, "query");
}

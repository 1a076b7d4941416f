// The queries as a JSON schema that any server accepts: every field required, no keyword that only some know.
import { z } from "zod";
import type { ReplyShape } from "../language-model/language-model.js";
import { querySchema } from "../query.js";

/** What a model that reads a question replies with. */
export const routeSchema = z.object({ query: querySchema.nullable() });

/** What a reply may hold is checked again by `routeSchema`: the schema for the server needs only these. */
const known = new Set([
  "type",
  "properties",
  "required",
  "additionalProperties",
  "items",
  "enum",
  "const",
  "anyOf",
  "description",
]);

function plain(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(plain);
  if (typeof node !== "object" || node === null) return node;
  return Object.fromEntries(
    Object.entries(node).flatMap(([key, value]) => {
      if (key === "oneOf") return [["anyOf", plain(value)]];
      if (key === "properties") {
        return [[key, Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plain(inner)]))]];
      }
      return known.has(key) ? [[key, plain(value)]] : [];
    }),
  );
}

let made: ReplyShape | undefined;

export function queryShape(): ReplyShape {
  made ??= { name: "query", schema: plain(z.toJSONSchema(routeSchema)) as Readonly<Record<string, unknown>> };
  return made;
}

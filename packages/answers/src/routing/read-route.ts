// From the text of a reply to a query about things that exist, or to the reason why it is none.
import type { Review } from "@kompass/findings";
import type { Query } from "../query.js";
import { isAsked } from "./asked-numbers.js";
import { routeSchema } from "./query-shape.js";

export type RouteFault =
  /** No JSON object. */
  | "no-json"
  /** Not one of the queries. */
  | "no-query"
  /** Names a node, a finding or a passage that is not there, or an abbreviation that nobody asked about. */
  | "unknown-name"
  /** Brings a number that the question has not. */
  | "foreign-number";

export type Route =
  | { readonly kind: "query"; readonly query: Query }
  /** The model found none that fits. */
  | { readonly kind: "none" }
  | { readonly kind: "fault"; readonly fault: RouteFault };

const fault = (name: RouteFault): Route => ({ kind: "fault", fault: name });

/** The JSON object of a reply; servers that keep to no schema put words or a code fence around it. */
function jsonIn(text: string): unknown {
  const from = text.indexOf("{");
  const to = text.lastIndexOf("}");
  if (from < 0 || to < from) return undefined;
  try {
    return JSON.parse(text.slice(from, to + 1));
  } catch {
    return undefined;
  }
}

/** Where a query names nodes, and where it names findings or passages. */
const nodeFields = new Set(["ref", "refs", "within", "except"]);
const idFields = new Set(["ids"]);
const wordFields = new Set(["words"]);
/** What is taken from the question letter by letter. */
const quotedFields = new Set(["term"]);

function namesIn(value: unknown, fields: ReadonlySet<string>): readonly string[] {
  if (Array.isArray(value)) return value.flatMap((item) => namesIn(item, fields));
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([field, inner]) => {
    if (!fields.has(field)) return namesIn(inner, fields);
    return [inner].flat().filter((name): name is string => typeof name === "string");
  });
}

/** Where a query names a table, rows or columns of one. */
const tableFields = new Set(["table", "rows", "columns"]);
/** Exact numbers as text: a limit, a supposed score. */
const numberFields = new Set(["value"]);

/** Words for a topic: letters and hyphens, few and short. */
const topicWord = /^[\p{L}-]{2,40}$/u;
const mostTopicWords = 4;

const isTopic = (words: readonly string[]): boolean =>
  words.length <= mostTopicWords && words.every((word) => topicWord.test(word));

/** Numbers of a query that say how many or which: one is what goes without saying. */
function countsIn(value: unknown): readonly number[] {
  if (typeof value === "number") return value === 1 ? [] : [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(countsIn) : [];
}

/** "1/2" and "-3.5" as numbers, without their sign; NaN, which nobody asked for, where it is none. */
function numberOf(text: string): number {
  const [whole = "", part = "1"] = text.split("/");
  return whole.trim() === "" ? Number.NaN : Math.abs(Number(whole) / Number(part));
}

/** Reads a reply strictly: what is not exactly a query about this review and these questions is none. */
export function readRoute(text: string, review: Review, questions: readonly string[]): Route {
  const { framework, reported, assessment } = review;
  const json = jsonIn(text);
  if (json === undefined) return fault("no-json");
  const { success, data } = routeSchema.safeParse(json);
  if (!success) return fault("no-query");
  const { query } = data;
  if (query === null) return { kind: "none" };
  const ids = new Set([...reported.map(({ id }) => id), ...framework.passages.map(({ id }) => id)]);
  const inTables = new Set(
    assessment.tables.flatMap(({ id, columns, rows }) => [id, ...columns, ...rows.map(({ label }) => label)]),
  );
  const isKnown =
    namesIn(query, nodeFields).every((ref) => framework.nodes.has(ref)) &&
    namesIn(query, idFields).every((id) => ids.has(id)) &&
    namesIn(query, tableFields).every((part) => inTables.has(part));
  const asked = questions.join("\n").toLowerCase();
  const isQuoted = namesIn(query, quotedFields).every((name) => asked.includes(name.toLowerCase()));
  if (!isKnown || !isQuoted) return fault("unknown-name");
  if (!isTopic(namesIn(query, wordFields))) return fault("no-query");
  const numbers = [...countsIn(query), ...namesIn(query, numberFields).map(numberOf)];
  if (!numbers.every((number) => isAsked(number, questions))) return fault("foreign-number");
  return { kind: "query", query };
}

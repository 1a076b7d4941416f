// What a question is understood as: the one thing between words and answers, whoever reads the words.
import { z } from "zod";

const ref = z.string().min(1).describe('a node: "total", "A", "5", "5.2" or "7.3.1"');
const level = z.enum(["perspective", "area", "subarea"]);
const measure = z.enum(["share", "lost", "points"]);
const category = z.enum(["strength", "challenge", "weakness"]);
const exactText = z.string().describe('an exact number as text: "70", "6.7" or "1/2"');

const scoreQuery = z.object({
  kind: z.literal("score"),
  refs: z.array(ref).min(1).readonly(),
  show: z.enum(["points", "share", "lost", "maximum"]),
  /** The asker takes for granted that it is good or bad, or wants a reason. */
  why: z.boolean(),
});
const totalQuery = z.object({
  kind: z.literal("total"),
  show: z.enum(["points", "share", "lost", "maximum"]),
  /** Which sum is asked for first; both are named. */
  basis: z.enum(["declared", "computed"]),
});
const perspectiveQuery = z.object({
  kind: z.literal("perspective"),
  refs: z.array(ref).min(1).readonly(),
  show: z.enum(["points", "share", "lost", "maximum"]),
  basis: z.enum(["declared", "computed"]),
});
/** Nodes that are left out, with all that is below them; null where nothing is. */
const except = z.array(ref).min(1).readonly().nullable().describe("nodes to leave out, null for none");
const rankQuery = z.object({
  kind: z.literal("rank"),
  level,
  within: ref.nullable(),
  except,
  measure,
  first: z.enum(["weakest", "strongest"]),
  /** The place to start from: 2 for the second weakest. */
  place: z.int().min(1).max(10),
  /** How many; null for all. */
  count: z.int().positive().nullable(),
});
const compareQuery = z.object({
  kind: z.literal("compare"),
  refs: z.array(ref).min(2).readonly(),
  measure,
  /** Which of them is asked for. */
  wanted: z.enum(["stronger", "weaker"]),
  /** What pulls the weaker one down is asked for, too. */
  why: z.boolean(),
});
const filterQuery = z.object({
  kind: z.literal("filter"),
  level,
  within: ref.nullable(),
  except,
  measure: z.enum(["share", "lost", "points", "maximum"]),
  /** All of them must hold; "between" is two. */
  limits: z
    .array(
      z.object({
        test: z.enum(["below", "above", "at-least", "at-most", "exactly"]),
        /** Points, or a share from 0 to 1. */
        value: exactText,
      }),
    )
    .min(1)
    .max(2)
    .readonly(),
});
const aggregateQuery = z.object({
  kind: z.literal("aggregate"),
  operation: z.enum(["average", "median", "sum", "spread"]),
  measure,
  /** Those on one side of an average or median; null for the figure alone. */
  side: z.enum(["above", "below"]).nullable(),
  over: z.discriminatedUnion("what", [
    /** All nodes of a level, within a node or everywhere. */
    z.object({ what: z.literal("level"), level, within: ref.nullable() }),
    z.object({ what: z.literal("nodes"), refs: z.array(ref).min(1).readonly() }),
    /** The first of an order by share. */
    z.object({
      what: z.literal("first"),
      level,
      within: ref.nullable(),
      first: z.enum(["weakest", "strongest"]),
      count: z.int().positive(),
    }),
  ]),
});
const changeTo = z.discriminatedUnion("how", [
  z.object({ how: z.literal("points"), value: exactText }),
  /** From 0 to 1 of the maximum. */
  z.object({ how: z.literal("share"), value: exactText }),
  /** So many points more; fewer where it is negative. */
  z.object({ how: z.literal("by"), value: exactText }),
  z.object({ how: z.literal("times"), value: exactText }),
  /** Those below it come up to it, the others stay. */
  z.object({ how: z.literal("at-least"), value: exactText }),
  z.object({ how: z.literal("at-least-share"), value: exactText }),
  /** Gains this part, from 0 to 1, of what it lacks. */
  z.object({ how: z.literal("gain"), value: exactText }),
  z.object({ how: z.literal("full") }),
  /** The sum of its own sub-areas. */
  z.object({ how: z.literal("parts") }),
  /** As many as it takes for another node, one that it is part of, to come to so many points. */
  z.object({ how: z.literal("until"), ref, value: exactText }),
]);
const whatIfQuery = z.object({
  kind: z.literal("what-if"),
  changes: z
    .array(z.object({ refs: z.array(ref).min(1).readonly(), to: changeTo }))
    .min(1)
    .readonly(),
  /** Whose score is asked for; none means the total, and what lies next above the change. */
  about: z.array(ref).readonly(),
  basis: z.enum(["declared", "computed"]),
});
const sign = z.enum(["rise", "fall"]);
const tableQuery = z.object({
  kind: z.literal("table"),
  /** By id; null for the one that has what is asked for. */
  table: z.string().nullable(),
  /** Years or labels of rows; none means all years. */
  rows: z.array(z.string()).readonly(),
  /** All years from one to another, instead of rows. */
  span: z.object({ from: z.int(), to: z.int() }).nullable(),
  /** By their headers; none means every service. */
  columns: z.array(z.string()).readonly(),
  /** The columns added up; without columns the table's own sum. */
  together: z.boolean(),
  find: z.discriminatedUnion("what", [
    z.object({ what: z.literal("values") }),
    /** All years added up. */
    z.object({ what: z.literal("sum") }),
    z.object({ what: z.literal("average") }),
    z.object({ what: z.literal("difference") }),
    z.object({
      what: z.literal("extreme"),
      of: z.enum(["years", "columns"]),
      /** By value, or by the size of the change whatever its sign. */
      want: z.enum(["highest", "lowest", "largest", "smallest"]),
      /** Only rises or falls count. */
      among: sign.nullable(),
      count: z.int().positive().max(20),
    }),
    z.object({ what: z.literal("signed"), of: z.enum(["years", "columns"]), sign }),
    z.object({ what: z.literal("about"), which: z.enum(["title", "unit", "prices", "years", "columns"]) }),
  ]),
});
const findingsQuery = z.object({
  kind: z.literal("findings"),
  within: ref.nullable(),
  categories: z.array(category).min(1).readonly(),
  /** Quotes, a number, or the areas that have most, fewest or none of them. */
  show: z.enum(["list", "count", "areas-most", "areas-fewest", "areas-one", "areas-without"]),
  /** The question takes for granted that there are none. */
  supposed: z.literal("none").nullable(),
  /** Findings by their id, where they are asked for so. */
  ids: z.array(z.string()).readonly(),
});
const topicQuery = z.object({
  kind: z.literal("topic"),
  /** The words that say what is asked about, folded. */
  words: z.array(z.string()).min(1).readonly(),
  /** Only remarks of these categories; none named means all. */
  categories: z.array(category).readonly(),
  /** The area or perspective that they must be of. */
  within: ref.nullable(),
});
const recommendQuery = z.object({
  kind: z.literal("recommend"),
  /** Nodes that something is to be done about; none means wherever most is to be gained. */
  refs: z.array(ref).readonly(),
  /** The words of a topic, folded; none where only nodes are named. */
  words: z.array(z.string()).readonly(),
});
const discrepancyQuery = z.object({
  kind: z.literal("discrepancy"),
  about: z.enum(["sums", "names", "table", "labels", "order", "contradictions", "everything"]),
  ref: ref.nullable(),
  /** With contradictions: the words of a topic, folded; none means wherever there are any. */
  words: z.array(z.string()).readonly(),
  /** With the table: only these rows, by their labels. */
  rows: z.array(z.string()).readonly(),
});
const methodQuery = z.object({
  kind: z.literal("method"),
  about: z.discriminatedUnion("what", [
    z.object({ what: z.literal("passage"), ids: z.array(z.string()).min(1).readonly() }),
    z.object({ what: z.literal("node"), ref }),
    z.object({ what: z.literal("parts"), ref, level: z.enum(["perspective", "area", "subarea", "question"]) }),
    z.object({ what: z.literal("place"), ref }),
    z.object({ what: z.literal("maxima"), level }),
    z.object({
      what: z.literal("counts"),
      levels: z.array(z.enum(["perspective", "area", "subarea", "question"])).readonly(),
    }),
  ]),
});

const trendQuery = z.object({
  kind: z.literal("trend"),
  /** Nodes that are followed from one round to the next; none means the total and every area. */
  refs: z.array(ref).readonly(),
});
const peersQuery = z.object({
  kind: z.literal("peers"),
  /** Nodes that municipalities are compared by; none means the total. */
  refs: z.array(ref).readonly(),
});
const abbreviationQuery = z.object({
  kind: z.literal("abbreviation"),
  term: z.string().min(1).describe('as it is written: "HØP"'),
});

/** Whatever says something by itself. */
const plainQuery = z.discriminatedUnion("kind", [
  scoreQuery,
  totalQuery,
  perspectiveQuery,
  rankQuery,
  compareQuery,
  filterQuery,
  aggregateQuery,
  whatIfQuery,
  tableQuery,
  findingsQuery,
  topicQuery,
  recommendQuery,
  discrepancyQuery,
  methodQuery,
  abbreviationQuery,
  trendQuery,
  peersQuery,
]);

const sourceOfQuery = z.object({
  kind: z.literal("source-of"),
  /** The question whose answer's places are asked for. */
  of: plainQuery,
});

export const querySchema = z.discriminatedUnion("kind", [...plainQuery.options, sourceOfQuery]);

/** A question in a form that can be run on a review. */
export type Query = Readonly<z.infer<typeof querySchema>>;
export type QueryOf<Kind extends Query["kind"]> = Extract<Query, { readonly kind: Kind }>;

// Every query that the schema allows about the nodes of a framework.
import type { Review } from "@kompass/findings";
import fc from "fast-check";
import type { Query } from "../query.js";

const level = fc.constantFrom("perspective" as const, "area" as const, "subarea" as const);
const anyLevel = fc.constantFrom("perspective" as const, "area" as const, "subarea" as const, "question" as const);
const measure = fc.constantFrom("share" as const, "lost" as const, "points" as const);
const show = fc.constantFrom("points" as const, "share" as const, "lost" as const, "maximum" as const);
const basis = fc.constantFrom("declared" as const, "computed" as const);
const category = fc.constantFrom("strength" as const, "challenge" as const, "weakness" as const);
const categories = fc.uniqueArray(category, { minLength: 1, maxLength: 3 });
const test = fc.constantFrom(
  "below" as const,
  "above" as const,
  "at-least" as const,
  "at-most" as const,
  "exactly" as const,
);
const topicWords = fc.array(fc.constantFrom("service", "plan", "strategi", "brukere", "video"), {
  minLength: 1,
  maxLength: 3,
});
const value = fc.constantFrom("0", "1", "1/2", "1/3", "3.5", "12", "70");

const change = fc.oneof(
  fc.record({ how: fc.constantFrom("points" as const, "by" as const, "at-least" as const, "times" as const), value }),
  fc.record({ how: fc.constant("by" as const), value: fc.constantFrom("-1", "-3.5") }),
  fc.record({
    how: fc.constantFrom("share" as const, "gain" as const, "at-least-share" as const),
    value: fc.constantFrom("0", "1/3", "1"),
  }),
  fc.record({ how: fc.constantFrom("full" as const, "parts" as const) }),
  fc.record({ how: fc.constant("until" as const), ref: fc.constantFrom("total", "5", "C"), value }),
);

const sign = fc.constantFrom("rise" as const, "fall" as const);
const of = fc.constantFrom("years" as const, "columns" as const);
const find = fc.oneof(
  fc.record({ what: fc.constantFrom("values" as const, "sum" as const, "average" as const, "difference" as const) }),
  fc.record({
    what: fc.constant("extreme" as const),
    of,
    want: fc.constantFrom("highest" as const, "lowest" as const, "largest" as const, "smallest" as const),
    among: fc.option(sign),
    count: fc.integer({ min: 1, max: 3 }),
  }),
  fc.record({ what: fc.constant("signed" as const), of, sign }),
  fc.record({
    what: fc.constant("about" as const),
    which: fc.constantFrom("title" as const, "unit" as const, "years" as const, "columns" as const),
  }),
);
const anyTableQuery = fc.record({
  kind: fc.constant("table" as const),
  table: fc.option(fc.constantFrom("table-1", "table-2")),
  rows: fc.uniqueArray(fc.constantFrom("2023", "2024", "2025", "Sum 2023-2025", "2040"), { maxLength: 2 }),
  span: fc.option(fc.constantFrom({ from: 2023, to: 2025 }, { from: 2023, to: 2024 }, { from: 2020, to: 2024 })),
  columns: fc.uniqueArray(fc.constantFrom("Skole", "SUM", "Kultur"), { maxLength: 2 }),
  together: fc.boolean(),
  find,
});

export function anyQuery({ framework, reported }: Review): fc.Arbitrary<Query> {
  const ref = fc.constantFrom(...framework.nodes.keys());
  const refs = fc.array(ref, { minLength: 1, maxLength: 4 });
  const within = fc.option(ref);
  const except = fc.option(fc.array(ref, { minLength: 1, maxLength: 2 }));
  const ids = reported.length === 0 ? fc.constant([]) : fc.subarray(reported.slice(0, 2).map(({ id }) => id));
  const about = fc.oneof(
    fc.record({ what: fc.constant("node" as const), ref }),
    fc.record({ what: fc.constant("parts" as const), ref, level: anyLevel }),
    fc.record({ what: fc.constant("place" as const), ref }),
    fc.record({ what: fc.constant("maxima" as const), level }),
    fc.record({ what: fc.constant("counts" as const), levels: fc.uniqueArray(anyLevel, { minLength: 1 }) }),
  );
  const plain = fc.oneof(
    fc.record({ kind: fc.constant("score" as const), refs, show, why: fc.boolean() }),
    fc.record({ kind: fc.constant("total" as const), show, basis }),
    fc.record({ kind: fc.constant("perspective" as const), refs, show, basis }),
    fc.record({
      kind: fc.constant("rank" as const),
      level,
      within,
      except,
      measure,
      first: fc.constantFrom("weakest" as const, "strongest" as const),
      place: fc.integer({ min: 1, max: 10 }),
      count: fc.option(fc.integer({ min: 1, max: 12 })),
    }),
    fc.record({
      kind: fc.constant("compare" as const),
      refs: fc.array(ref, { minLength: 2, maxLength: 4 }),
      measure,
      wanted: fc.constantFrom("stronger" as const, "weaker" as const),
      why: fc.boolean(),
    }),
    fc.record({
      kind: fc.constant("filter" as const),
      level,
      within,
      except,
      measure: fc.constantFrom("share" as const, "lost" as const, "points" as const, "maximum" as const),
      limits: fc.array(fc.record({ test, value }), { minLength: 1, maxLength: 2 }),
    }),
    fc.record({
      kind: fc.constant("aggregate" as const),
      operation: fc.constantFrom("average" as const, "median" as const, "sum" as const, "spread" as const),
      measure,
      side: fc.option(fc.constantFrom("above" as const, "below" as const)),
      over: fc.oneof(
        fc.record({ what: fc.constant("level" as const), level, within }),
        fc.record({ what: fc.constant("nodes" as const), refs }),
        fc.record({
          what: fc.constant("first" as const),
          level,
          within,
          first: fc.constantFrom("weakest" as const, "strongest" as const),
          count: fc.integer({ min: 1, max: 12 }),
        }),
      ),
    }),
    fc.record({
      kind: fc.constant("what-if" as const),
      changes: fc.array(fc.record({ refs, to: change }), { minLength: 1, maxLength: 3 }),
      about: fc.uniqueArray(ref, { maxLength: 2 }),
      basis,
    }),
    anyTableQuery,
    fc.record({
      kind: fc.constant("findings" as const),
      within,
      categories,
      show: fc.constantFrom(
        "list" as const,
        "count" as const,
        "areas-most" as const,
        "areas-fewest" as const,
        "areas-one" as const,
        "areas-without" as const,
      ),
      supposed: fc.constantFrom("none" as const, null),
      ids,
    }),
    fc.record({
      kind: fc.constant("topic" as const),
      words: topicWords,
      categories: fc.uniqueArray(category),
      within: fc.option(ref),
    }),
    fc.record({
      kind: fc.constant("discrepancy" as const),
      about: fc.constantFrom(
        "sums" as const,
        "names" as const,
        "table" as const,
        "labels" as const,
        "order" as const,
        "contradictions" as const,
        "everything" as const,
      ),
      ref: fc.option(ref),
      words: fc.oneof(fc.constant([]), topicWords),
      rows: fc.subarray(["2023", "2024", "Sum 2023-2025"]),
    }),
    fc.record({
      kind: fc.constant("recommend" as const),
      refs: fc.uniqueArray(ref, { maxLength: 2 }),
      words: fc.oneof(fc.constant([]), topicWords),
    }),
    fc.record({ kind: fc.constant("method" as const), about }),
    fc.record({ kind: fc.constant("trend" as const), refs: fc.uniqueArray(ref, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant("peers" as const), refs: fc.uniqueArray(ref, { maxLength: 3 }) }),
    fc.record({ kind: fc.constant("abbreviation" as const), term: fc.constantFrom("KS", "HØP", "LEAN", "NAV") }),
  );
  return fc.oneof(
    { weight: 9, arbitrary: plain },
    { weight: 1, arbitrary: plain.map((of) => ({ kind: "source-of" as const, of })) },
  );
}

// Laws of ranking.
import fc from "fast-check";
import { expect, test } from "vitest";
import { add, compare, divide, type Exact, exact, multiply, ratio, subtract } from "../numbers/exact.js";
import type { Interval } from "../numbers/interval.js";
import { anyOrderOf } from "../testing/any-completion.js";
import { type RankGroup, type RankMeasure, rankNodes } from "./rank-nodes.js";
import type { NodeScore } from "./score-card.js";

/** Of a unit of one decimal. */
const half = ratio(1n, 20n);

/** Nodes with a few maxima and printed scores with one decimal, close enough to each other to tie. */
const nodes = fc
  .array(fc.record({ maximum: fc.constantFrom(10, 15, 20, 30), tenths: fc.nat(30), declared: fc.boolean() }), {
    minLength: 1,
    maxLength: 9,
  })
  .map((shapes) =>
    shapes.map(({ maximum, tenths, declared }, index): NodeScore => {
      const points = ratio(BigInt(maximum * 5 + tenths), 10n);
      const range: Interval = { lo: subtract(points, half), hi: add(points, half) };
      return {
        ref: `1.${index + 1}`,
        level: "subarea",
        maximum: exact(maximum),
        declared: declared ? { points, basis: "declared", interval: range, claims: [] } : undefined,
        computed: declared
          ? undefined
          : { interval: { lo: points, hi: points }, unrounded: range, from: "rows", coverage: exact(1) },
      };
    }),
  );
const measure = fc.constantFrom<RankMeasure>("share", "lost", "points");
const first = fc.constantFrom("weakest" as const, "strongest" as const);

const rangeOf = ({ declared, computed }: NodeScore): Interval =>
  declared?.interval ?? computed?.unrounded ?? expect.fail("no range");

const measured = (by: RankMeasure, points: Exact, maximum: Exact): Exact => {
  if (by === "points") return points;
  return by === "lost" ? subtract(maximum, points) : divide(points, maximum);
};

/** Negative where `a` comes before `b`. */
const orderOf = (by: RankMeasure, from: "weakest" | "strongest", a: Exact, b: Exact): number =>
  (from === "weakest") === (by === "lost") ? compare(b, a) : compare(a, b);

const shape = (groups: readonly RankGroup[]) => groups.map((group) => ({ ...group, refs: group.refs.toSorted() }));

test("the order of nodes never matters but inside a tie", () => {
  const reordered = nodes.chain((list) => anyOrderOf(list).map((other) => ({ list, other })));
  fc.assert(
    fc.property(reordered, measure, first, ({ list, other }, by, from) => {
      expect(shape(rankNodes(other, { measure: by, first: from }))).toEqual(
        shape(rankNodes(list, { measure: by, first: from })),
      );
    }),
  );
});

test("every node has one place, groups come in order, and a group holds equals", () => {
  fc.assert(
    fc.property(nodes, measure, first, (list, by, from) => {
      const groups = rankNodes(list, { measure: by, first: from });
      expect(groups.flatMap(({ refs }) => refs).toSorted()).toEqual(list.map(({ ref }) => ref).toSorted());
      for (const [index, { refs, value, position }] of groups.entries()) {
        const before = groups.slice(0, index);
        expect(position).toBe(1 + before.flatMap((group) => group.refs).length);
        expect(before.every((group) => orderOf(by, from, group.value, value) < 0)).toBe(true);
        const points = (ref: string) => list.find((node) => node.ref === ref) ?? expect.fail(ref);
        for (const node of refs.map(points)) {
          const official = node.declared?.points ?? node.computed?.interval.lo ?? expect.fail(node.ref);
          expect(measured(by, official, node.maximum)).toEqual(value);
        }
      }
    }),
  );
});

test("the strongest come in the reverse order of the weakest", () => {
  fc.assert(
    fc.property(nodes, measure, (list, by) => {
      const weakest = rankNodes(list, { measure: by, first: "weakest" });
      const strongest = rankNodes(list, { measure: by, first: "strongest" });
      expect(strongest.map(({ refs, certainty }) => ({ refs, certainty }))).toEqual(
        weakest.map(({ refs, certainty }) => ({ refs, certainty })).toReversed(),
      );
    }),
  );
});

/** True scores anywhere inside what the printed ones may stand for, ends and middle often. */
const sampled = nodes.chain((list) =>
  fc.array(fc.constantFrom(0, 1, 3, 5, 9, 10), { minLength: list.length, maxLength: list.length }).map((steps) => ({
    list,
    truth: new Map(
      list.map((node, index): [string, Exact] => {
        const { lo, hi } = rangeOf(node);
        const width = multiply(subtract(hi, lo), ratio(BigInt(steps[index] ?? 0), 10n));
        return [node.ref, add(lo, width)];
      }),
    ),
  })),
);

test("what is called certain is refuted by no rounding", () => {
  fc.assert(
    fc.property(sampled, measure, first, ({ list, truth }, by, from) => {
      const value = (ref: string): Exact => {
        const node = list.find((candidate) => candidate.ref === ref) ?? expect.fail(ref);
        return measured(by, truth.get(ref) ?? expect.fail(ref), node.maximum);
      };
      const groups = rankNodes(list, { measure: by, first: from });
      const refs = groups.map((group) => group.refs);
      for (const [index, { cutIsCertain, certainty, position }] of groups.entries()) {
        const before = refs.slice(0, index + 1).flat();
        const after = refs.slice(index + 1).flat();
        const kept = before.every((a) => after.every((b) => orderOf(by, from, value(a), value(b)) < 0));
        expect(cutIsCertain && !kept).toBe(false);
        const own = refs[index]?.[0] ?? expect.fail("empty");
        const ahead = list.filter(({ ref }) => orderOf(by, from, value(ref), value(own)) < 0).length;
        expect(certainty === "certain" && ahead !== position - 1).toBe(false);
      }
    }),
  );
});

test("what is not called certain could be refuted: two nodes that a cut parts may have changed places or be equal", () => {
  fc.assert(
    fc.property(nodes, measure, first, (list, by, from) => {
      const groups = rankNodes(list, { measure: by, first: from });
      const ranges = (refs: readonly string[]) =>
        list
          .filter(({ ref }) => refs.includes(ref))
          .map((node) => {
            const ends = [rangeOf(node).lo, rangeOf(node).hi].map((points) => measured(by, points, node.maximum));
            return ends.toSorted((a, b) => orderOf(by, from, a, b));
          });
      for (const [index, { cutIsCertain }] of groups.entries()) {
        const before = ranges(groups.slice(0, index + 1).flatMap(({ refs }) => refs));
        const after = ranges(groups.slice(index + 1).flatMap(({ refs }) => refs));
        const apart = before.every(([, latest]) =>
          after.every(([earliest]) => latest && earliest && orderOf(by, from, latest, earliest) < 0),
        );
        expect(cutIsCertain).toBe(apart);
      }
    }),
  );
});

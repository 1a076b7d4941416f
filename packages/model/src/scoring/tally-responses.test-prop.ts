// Laws of points.
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Response } from "../assessment/assessment.js";
import { defineFramework } from "../framework/define-framework.js";
import type { Framework, FrameworkNode } from "../framework/framework.js";
import {
  add,
  compare,
  divide,
  type Exact,
  exact,
  multiply,
  one,
  ratio,
  subtract,
  sum,
  zero,
} from "../numbers/exact.js";
import { contains, type Interval, isPoint, point, sumIntervals } from "../numbers/interval.js";
import { anyCompletionOf, anyOrderOf } from "../testing/any-completion.js";
import { anyFramework, anyResponses } from "../testing/arbitraries.js";
import { aFrameworkDocument } from "../testing/framework-builder.js";
import { intervalOf, type Tally } from "./tally.js";
import { tallyResponses } from "./tally-responses.js";

const answered = anyFramework().chain((framework) =>
  anyResponses(framework).map((responses) => ({ framework, responses })),
);

const intervals = (tallies: ReadonlyMap<string, Tally>): ReadonlyMap<string, Interval | undefined> =>
  new Map([...tallies].map(([ref, tally]) => [ref, intervalOf(tally)]));
const score = (framework: Framework, responses: readonly Response[]) => intervals(tallyResponses(framework, responses));

const levelOf = (responses: readonly Response[], question: string, dimension: string): string | undefined =>
  responses.flatMap((response) =>
    "level" in response && response.question === question && response.dimension === dimension ? [response.level] : [],
  )[0];

const isNotApplicable = (responses: readonly Response[], question: string): boolean =>
  responses.some((response) => response.question === question && !("dimension" in response));

/** A node as plain fractions say it: what it won, what may still come, how much of its maximum applies. */
interface Naive {
  readonly won: Exact;
  readonly open: Exact;
  readonly applies: boolean;
}

function naive(framework: Framework, responses: readonly Response[], ref: string): Naive {
  const node = framework.nodes.get(ref);
  const maximum = node?.maximum ?? zero;
  if (node?.level === "question") {
    if (isNotApplicable(responses, ref)) {
      return { won: zero, open: zero, applies: framework.policy.notApplicable === "zero" };
    }
    const shares = framework.dimensions.map(({ id, weight, levels }) => {
      const level = levelOf(responses, ref, id);
      const value = level === undefined ? undefined : levels.get(level);
      return { won: value ? multiply(weight, value) : zero, open: value ? zero : weight };
    });
    return {
      won: multiply(maximum, sum(shares.map(({ won }) => won))),
      open: multiply(maximum, sum(shares.map(({ open }) => open))),
      applies: true,
    };
  }
  const children = (node?.children ?? [])
    .map((child) => framework.nodes.get(child))
    .filter((child): child is FrameworkNode & { maximum: Exact } => child?.maximum !== undefined)
    .map((child) => ({ worth: child.maximum, ...naive(framework, responses, child.ref) }));
  const unknown = subtract(maximum, sum(children.map(({ worth }) => worth)));
  const applying = children.filter(({ applies }) => applies);
  const applicable = add(unknown, sum(applying.map(({ worth }) => worth)));
  if (compare(applicable, zero) === 0) return { won: zero, open: zero, applies: false };
  const factor = divide(maximum, applicable);
  return {
    won: multiply(factor, sum(applying.map(({ won }) => won))),
    open: multiply(factor, add(unknown, sum(applying.map(({ open }) => open)))),
    applies: true,
  };
}

test("whole numbers over a common denominator give what plain fractions give", () => {
  fc.assert(
    fc.property(answered, ({ framework, responses }) => {
      for (const [ref, interval] of score(framework, responses)) {
        const { won, open, applies } = naive(framework, responses, ref);
        expect(interval).toEqual(applies ? { lo: won, hi: add(won, open) } : undefined);
      }
    }),
  );
});

test("the order of responses never matters", () => {
  const reordered = answered.chain(({ framework, responses }) =>
    anyOrderOf(responses).map((others) => ({ framework, responses, others })),
  );
  fc.assert(
    fc.property(reordered, ({ framework, responses, others }) => {
      expect(tallyResponses(framework, others)).toEqual(tallyResponses(framework, responses));
    }),
  );
});

test("raising a level never lowers any node's score", () => {
  const raised = answered.chain(({ framework, responses }) =>
    fc.tuple(...responses.map(() => fc.nat(3))).map((steps) => ({
      framework,
      responses,
      higher: responses.map((response, index) => {
        if (!("level" in response)) return response;
        const ids = [...(framework.dimensions.find(({ id }) => id === response.dimension)?.levels.keys() ?? [])];
        const at = Math.min(ids.length - 1, ids.indexOf(response.level) + (steps[index] ?? 0));
        return { ...response, level: ids[at] ?? response.level };
      }),
    })),
  );
  fc.assert(
    fc.property(raised, ({ framework, responses, higher }) => {
      const after = score(framework, higher);
      for (const [ref, before] of score(framework, responses)) {
        const now = after.get(ref);
        expect(now === undefined).toBe(before === undefined);
        expect(before && now && compare(before.lo, now.lo)).not.toBe(1);
        expect(before && now && compare(before.hi, now.hi)).not.toBe(1);
      }
    }),
  );
});

test("where everything applies, a sum is exactly its parts", () => {
  fc.assert(
    fc.property(answered, ({ framework, responses }) => {
      const points = score(
        framework,
        responses.filter((response) => "dimension" in response),
      );
      for (const node of framework.nodes.values()) {
        const own = points.get(node.ref);
        if (!own || node.level === "question" || !node.maximum) continue;
        const parts = node.children.flatMap((child) => points.get(child) ?? []);
        const known = node.children.map((child) => framework.nodes.get(child)?.maximum ?? zero);
        const unknown = { lo: zero, hi: subtract(node.maximum, sum(known)) };
        expect(own).toEqual(sumIntervals([...parts, unknown]));
      }
    }),
  );
});

test("an interval contains every completion", () => {
  const completed = answered.chain(({ framework, responses }) =>
    anyCompletionOf(framework, responses).map((completion) => ({ framework, responses, completion })),
  );
  fc.assert(
    fc.property(completed, ({ framework, responses, completion }) => {
      const partial = score(framework, responses);
      for (const [ref, whole] of score(framework, completion)) {
        const before = partial.get(ref);
        expect(before === undefined && whole !== undefined).toBe(false);
        if (!before || !whole) continue;
        expect([contains(before, whole.lo), contains(before, whole.hi)]).toEqual([true, true]);
      }
    }),
  );
});

test("a completion leaves open only what the framework doesn't know", () => {
  const completed = answered.chain(({ framework, responses }) =>
    anyCompletionOf(framework, responses).map((completion) => ({ framework, completion })),
  );
  fc.assert(
    fc.property(completed, ({ framework, completion }) => {
      const points = score(framework, completion);
      for (const { ref, level } of framework.nodes.values()) {
        const interval = points.get(ref);
        expect(level === "question" && interval !== undefined && !isPoint(interval)).toBe(false);
      }
    }),
  );
});

test("points stay between zero and the maximum, and coverage between zero and all of it", () => {
  fc.assert(
    fc.property(answered, ({ framework, responses }) => {
      const tallies = tallyResponses(framework, responses);
      for (const [ref, tally] of tallies) {
        const maximum = framework.nodes.get(ref)?.maximum ?? zero;
        const interval = intervalOf(tally);
        if (!interval || !tally.applies) continue;
        const coverage = divide(ratio(tally.answered, tally.over), maximum);
        expect(contains({ lo: zero, hi: maximum }, interval.lo)).toBe(true);
        expect(contains({ lo: interval.lo, hi: maximum }, interval.hi)).toBe(true);
        expect(contains({ lo: zero, hi: one }, coverage)).toBe(true);
        expect(isPoint(interval)).toBe(compare(coverage, one) === 0);
      }
    }),
  );
});

test("sharing out what doesn't apply keeps a sub-area's ratio of points to what applies", () => {
  fc.assert(
    fc.property(answered, ({ framework, responses }) => {
      fc.pre(framework.policy.notApplicable === "rescale");
      const points = score(framework, responses);
      for (const { ref, level, maximum, children } of framework.nodes.values()) {
        const own = points.get(ref);
        if (level !== "subarea" || !maximum || !own) continue;
        const applying = children.filter((child) => points.get(child) !== undefined);
        const worth = (refs: readonly string[]) =>
          sum(refs.map((child) => framework.nodes.get(child)?.maximum ?? zero));
        const unknown = subtract(maximum, worth(children));
        const applicable = add(worth(applying), unknown);
        const won = sumIntervals(applying.flatMap((child) => points.get(child) ?? []));
        expect(divide(own.lo, maximum)).toEqual(divide(won.lo, applicable));
        expect(divide(own.hi, maximum)).toEqual(divide(add(won.hi, unknown), applicable));
      }
    }),
  );
});

test("the same level everywhere is the same share everywhere, whatever the weights and maxima", () => {
  const worth = fc.integer({ min: 1, max: 40 });
  const wholly = fc
    .record({
      maxima: fc.array(fc.array(worth, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 }),
      parts: fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })),
      values: fc.constantFrom(["0", "1"], ["0", "1/3", "1"], ["0", "1/5", "2/5", "0.9", "1"]),
    })
    .chain((shape) => fc.nat(shape.values.length - 1).map((level) => ({ ...shape, level })));
  fc.assert(
    fc.property(wholly, ({ maxima, parts, values, level }) => {
      const total = parts[0] + parts[1] + parts[2];
      const [system, scope, result] = parts.map((part) => `${part}/${total}`);
      const refs = maxima.map((_, index) => `1.${index + 1}`);
      const framework = defineFramework(
        aFrameworkDocument({
          perspectives: { A: ["1"] },
          subareas: Object.fromEntries(refs.map((ref, at) => [ref, String(maxima[at]?.reduce((a, b) => a + b))])),
          questions: Object.fromEntries(
            refs.flatMap((ref, at) => (maxima[at] ?? []).map((most, order) => [`${ref}.${order + 1}`, String(most)])),
          ),
          levels: values,
          weights: { system: system ?? "", scope: scope ?? "", result: result ?? "" },
        }),
      );
      const responses = [...framework.nodes.values()]
        .filter((node) => node.level === "question")
        .flatMap(({ ref }) =>
          framework.dimensions.map(({ id }): Response => ({ question: ref, dimension: id, level: String(level) })),
        );
      const share = exact(values[level] ?? "0");
      for (const [ref, interval] of score(framework, responses)) {
        expect(interval).toEqual(point(multiply(share, framework.nodes.get(ref)?.maximum ?? zero)));
      }
    }),
  );
});

// Laws of exact numbers.
import fc from "fast-check";
import { expect, test } from "vitest";
import { anyExact } from "../testing/any-exact.js";
import {
  absolute,
  add,
  compare,
  divide,
  equal,
  exact,
  exactOfJson,
  multiply,
  negate,
  ratio,
  roundTo,
  subtract,
  sum,
  toDecimal,
  toFractionText,
  zero,
} from "./exact.js";

const decimals = fc.integer({ min: 0, max: 6 });

test("a number reads back from its fraction", () => {
  fc.assert(fc.property(anyExact(), (value) => equal(exact(toFractionText(value)), value)));
});

test("a JSON number reads back as the same JSON number", () => {
  const finite = fc.double({ noNaN: true, noDefaultInfinity: true }).filter((value) => !Object.is(value, -0));
  const mostPlaces = 345;
  fc.assert(
    fc.property(finite, (value) => {
      expect(Number(toDecimal(exactOfJson(value), mostPlaces))).toBe(value);
    }),
  );
});

test("what is rounded, written and read again is rounded already", () => {
  fc.assert(
    fc.property(anyExact(), decimals, (value, places) => {
      const once = exact(toDecimal(value, places));
      expect(once).toEqual(roundTo(value, places));
      expect(roundTo(once, places)).toEqual(once);
    }),
  );
});

test("rounding moves a number by half a unit at most, and a half goes away from zero", () => {
  fc.assert(
    fc.property(anyExact(), decimals, (value, places) => {
      const half = ratio(1n, 2n * 10n ** BigInt(places));
      const moved = absolute(subtract(roundTo(value, places), value));
      expect(compare(moved, half)).toBeLessThanOrEqual(0);
      const grown = compare(absolute(roundTo(value, places)), absolute(value)) > 0;
      expect(equal(moved, half) && !grown).toBe(false);
    }),
  );
});

test("rounding a negative number mirrors rounding the positive one", () => {
  fc.assert(
    fc.property(anyExact(), decimals, (value, places) =>
      equal(roundTo(negate(value), places), negate(roundTo(value, places))),
    ),
  );
});

test("what is added can be taken away, what is multiplied can be divided", () => {
  fc.assert(
    fc.property(anyExact(), anyExact(), (a, b) => {
      expect(subtract(add(a, b), b)).toEqual(a);
      fc.pre(!equal(b, zero));
      expect(divide(multiply(a, b), b)).toEqual(a);
    }),
  );
});

test("a sum is the same in any order", () => {
  const shuffled = fc
    .array(anyExact(), { maxLength: 12 })
    .chain((values) =>
      fc.tuple(
        fc.constant(values),
        fc.shuffledSubarray(values, { minLength: values.length, maxLength: values.length }),
      ),
    );
  fc.assert(fc.property(shuffled, ([values, others]) => equal(sum(values), sum(others))));
});

test("order is that of the difference's sign", () => {
  fc.assert(fc.property(anyExact(), anyExact(), (a, b) => compare(a, b) === compare(subtract(a, b), zero)));
});

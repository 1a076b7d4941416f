// Frozen to the last leaf.
import { expect, test } from "vitest";
import { deepFreeze } from "./deep-freeze.js";
import { exact } from "./numbers/exact.js";

test("objects, lists and what a map holds are frozen", () => {
  const value = deepFreeze({ list: [{ deep: { number: exact(1) } }], map: new Map([["a", { in: [1] }]]) });
  const [first] = value.list;
  expect([value, value.list, first, first?.deep, first?.deep.number].every(Object.isFrozen)).toBe(true);
  expect([value.map.get("a"), value.map.get("a")?.in].every(Object.isFrozen)).toBe(true);
  expect(() => Object.assign(value.list[0] ?? {}, { deep: 1 })).toThrow(TypeError);
});

test("what is no object, and what is frozen already, stays as it is", () => {
  const frozen = Object.freeze({ a: 1 });
  expect(deepFreeze(frozen)).toBe(frozen);
  expect([deepFreeze(1), deepFreeze("a"), deepFreeze(null), deepFreeze(undefined)]).toEqual([1, "a", null, undefined]);
});

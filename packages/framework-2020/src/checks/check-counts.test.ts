import { expect, test } from "vitest";
import { framework } from "../testing/framework-under-test.ts";
import { checkCounts } from "./check-counts.ts";

test("the sources hold what the framework holds", () => {
  expect(checkCounts(framework)).toEqual([]);
});

test("a lost sub-area is a fault", () => {
  const faults = checkCounts({ ...framework, subareas: framework.subareas.slice(1) });
  expect(faults).toEqual([{ pointer: "/subareas", message: "holds 34, the framework has 35" }]);
});

test("more questions than the framework has are a fault", () => {
  const expected = { ...framework.completeness.expected, questions: 3 };
  expect(checkCounts({ ...framework, completeness: { expected } })).toHaveLength(1);
});

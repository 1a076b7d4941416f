// The table of limits says where each number comes from.
import { expect, test } from "vitest";
import { limits } from "./limits.js";

test.each(Object.entries(limits))("%s is a count with a source", (_, { maximum, source }) => {
  expect(Number.isInteger(maximum)).toBe(true);
  expect(maximum).toBeGreaterThan(0);
  expect(new URL(source).protocol).toBe("https:");
});

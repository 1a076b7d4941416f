import { expect, test } from "vitest";
import { printDate } from "./print-date.js";

test.each([
  ["nb", "3. januar 2026"],
  ["nn", "3. januar 2026"],
  ["sv", "3 januari 2026"],
  ["en", "3 January 2026"],
] as const)("a date in %s", (locale, printed) => {
  expect(printDate("2026-01-03", locale)).toBe(printed);
});

test("what is no day is refused", () => {
  expect(() => printDate("2026-13-01", "nb")).toThrow(RangeError);
});

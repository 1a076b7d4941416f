import type { FindingCategory } from "@kompass/model";
import { expect, test } from "vitest";
import { orderRule } from "./order-rule.js";

const bullets = Array.from({ length: 6 }, (_, index) => ({ text: `${index}`, lines: [`${index}`] }));
const usual = ["strength", "challenge", "weakness"] as const;
const reversed = ["weakness", "challenge", "strength"] as const;

const weigher = (headings: readonly FindingCategory[]) => orderRule.weigh({ bullets, headings, language: "nb" });

test("columns stand in the order of their headings", () => {
  expect(weigher(usual)(usual, 2, 4)).toBeGreaterThan(weigher(usual)(reversed, 2, 4));
  expect(weigher(reversed)(reversed, 2, 4)).toBeGreaterThan(weigher(reversed)(usual, 2, 4));
});

test("without headings the usual order is expected", () => {
  expect(weigher([])(usual, 2, 4)).toBeGreaterThan(weigher([])(reversed, 2, 4));
});

test("weaknesses are more often missing than strengths", () => {
  expect(weigher(usual)(usual, 3, 6)).toBeGreaterThan(weigher(usual)(usual, 0, 3));
});

test("a column that has no heading while others have theirs is hardly filled", () => {
  const weigh = weigher(["strength", "weakness"]);
  expect(weigh(["strength", "weakness", "challenge"], 3, 6)).toBeGreaterThan(
    weigh(["strength", "weakness", "challenge"], 2, 4),
  );
});

test("where columns begin makes no difference to their order", () => {
  expect(weigher(usual)(usual, 1, 2)).toBe(weigher(usual)(usual, 3, 5));
});

import type { FindingCategory } from "@kompass/model";
import { expect, test } from "vitest";
import type { Division } from "./division.js";
import { orderRule } from "./order-rule.js";

const bullets = Array.from({ length: 6 }, (_, index) => ({ text: `${index}`, lines: [`${index}`] }));
const usual = ["strength", "challenge", "weakness"] as const;
const reversed = ["weakness", "challenge", "strength"] as const;

const weigher = (headings: readonly FindingCategory[]) => orderRule.weigh({ bullets, headings, language: "nb" });
const at = (order: Division["order"], first: number, second: number): Division => ({ order, cuts: [first, second] });

test("columns stand in the order of their headings", () => {
  expect(weigher(usual)(at(usual, 2, 4))).toBeGreaterThan(weigher(usual)(at(reversed, 2, 4)));
  expect(weigher(reversed)(at(reversed, 2, 4))).toBeGreaterThan(weigher(reversed)(at(usual, 2, 4)));
});

test("without headings the usual order is expected", () => {
  expect(weigher([])(at(usual, 2, 4))).toBeGreaterThan(weigher([])(at(reversed, 2, 4)));
});

test("weaknesses are more often missing than strengths", () => {
  expect(weigher(usual)(at(usual, 3, 6))).toBeGreaterThan(weigher(usual)(at(usual, 0, 3)));
});

test("a column that has no heading while others have theirs is hardly filled", () => {
  const weigh = weigher(["strength", "weakness"]);
  expect(weigh(at(["strength", "weakness", "challenge"], 3, 6))).toBeGreaterThan(
    weigh(at(["strength", "weakness", "challenge"], 2, 4)),
  );
});

test("where columns begin makes no difference to their order", () => {
  expect(weigher(usual)(at(usual, 1, 2))).toBe(weigher(usual)(at(usual, 3, 5)));
});

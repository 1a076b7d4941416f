import { expect, test } from "vitest";
import type { ColumnSlide } from "./column-slide.js";
import { widthRule } from "./width-rule.js";

const order = ["strength", "challenge", "weakness"] as const;
const weigher = (slide: ColumnSlide) => {
  const weigh = widthRule.weigh(slide);
  return (second: number, third: number): number => weigh(order, second, third);
};

function slideOf(...bullets: readonly (readonly string[])[]): ColumnSlide {
  return { headings: order, language: "nb", bullets: bullets.map((lines) => ({ lines, text: lines.join(" ") })) };
}

const narrow = ["Samlet oversikt", "over oppgavene", "som ligger i", "avdelingen"];
const wide = ["Oppgavene som ligger i avdelingen for", "eiendom og alt som hører til der", "hele året"];

test("a column begins where lines are too long for the column before", () => {
  const weigh = weigher(slideOf(narrow, narrow, narrow, wide, wide, wide));
  const right = weigh(3, 6);
  for (const [first, second] of [
    [2, 6],
    [4, 6],
    [6, 6],
    [1, 6],
  ] as const) {
    expect(right).toBeGreaterThan(weigh(first, second));
  }
});

test("where all columns are equally wide, breaks favour no place strongly", () => {
  const weigh = weigher(slideOf(narrow, narrow, narrow, narrow));
  expect(Math.abs(weigh(1, 2) - weigh(2, 3))).toBeLessThan(1);
});

test("findings of one line each say nothing upwards, so that a wider column may hold them", () => {
  const short = ["Kort tekst"];
  const weigh = weigher(slideOf(wide, short, wide));
  expect(weigh(3, 3)).toBeGreaterThan(weigh(1, 2));
});

test("who wrote the findings does not matter: the same lines in another order weigh the same mirrored", () => {
  const bullets = [narrow, narrow, wide, wide];
  const forwards = weigher(slideOf(...bullets));
  const backwards = weigher(slideOf(...bullets.toReversed()));
  expect(forwards(2, 4)).toBeCloseTo(backwards(0, 2), 8);
});

import { expect, test } from "vitest";
import { numbersIn } from "./numbers-in-text.ts";

test("digits and words are numbers, in rising order", () => {
  expect(numbersIn("8 områder, fire perspektiver og 3–5 år", "nb")).toEqual([3, 4, 5, 8]);
  expect(numbersIn("Två länder och åtta områden", "sv")).toEqual([2, 8]);
});

test("references to nodes are none, also at the end of a sentence", () => {
  expect(numbersIn("6.3.1, 5.2 og 7.3.2.", "nb")).toEqual([]);
});

test("a year within a word is a number", () => {
  expect(numbersIn("in the mid-1990s", "en")).toEqual([1990]);
});

test("a word of another language is no number", () => {
  expect(numbersIn("points to the two", "en")).toEqual([2]);
  expect(numbersIn("two", "nb")).toEqual([]);
});

import { expect, test } from "vitest";
import { shorten } from "./shorten.js";

test("a text that fits stays whole", () => {
  expect(shorten("åtte ord", 8)).toBe("åtte ord");
});

test("a longer text is cut between words", () => {
  expect(shorten("en to tre fire", 10)).toBe("en to tre…");
  expect(shorten("en to tre fire", 9)).toBe("en to…");
});

test("a word that alone is too long is cut inside", () => {
  expect(shorten("kommunestyremøte", 8)).toBe("kommune…");
});

test("a character of two code units is never cut in half", () => {
  expect(shorten("😀😀😀", 2)).toBe("😀…");
});

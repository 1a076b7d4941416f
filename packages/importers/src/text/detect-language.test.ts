import { expect, test } from "vitest";
import { detectLanguage } from "./detect-language.js";

test.each([
  ["nb", "Kommunen har ikke en plan for hvordan den skal bli bedre, og det er noe som må gjøres."],
  ["nn", "Kommunen har ikkje ein plan for korleis han skal verte betre, og det er noko som må gjerast."],
  ["sv", "Kommunen har inte en plan för hur den ska bli bättre, och det är något som måste göras."],
  ["en", "The municipality does not have a plan for how to become better, and this is what it has to do."],
] as const)("%s", (language, text) => {
  expect(detectLanguage(text)).toEqual({ language, sure: true });
});

test("a few words are too few to be sure", () => {
  expect(detectLanguage("Foo bar baz").sure).toBe(false);
});

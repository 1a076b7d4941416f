// Which of four languages some words are.
import type { Locale } from "@kompass/model";
import { expect, test } from "vitest";
import { readWords } from "../../words/read-words.js";
import { detectLanguages } from "./detect-language.js";

test.each<[Locale, string]>([
  ["nb", "Hva er vårt svakeste delområde?"],
  ["nn", "Kva er det svakaste delområdet vårt?"],
  ["sv", "Vilket är vårt svagaste delområde?"],
  ["en", "What is our weakest sub-area?"],
  ["nb", "Hvor mange poeng fikk vi på ledelse og ikke på styring?"],
  ["nn", "Korleis gjekk det med medarbeidarskapen?"],
  ["sv", "Hur många poäng fick kommunen?"],
  ["en", "How did the municipality do on Offentlighet og demokrati?"],
  ["nb", "åssen gikk det på område 3"],
  ["nn", "Kven vart intervjua?"],
  ["sv", "Och svagheterna?"],
  ["en", "and the challenges?"],
])("%s: %s", (locale, question) => {
  expect(detectLanguages(readWords(question))[0]).toBe(locale);
});

test("words of both Norwegian languages are either", () => {
  expect(detectLanguages(readWords("poeng på område")).toSorted()).toEqual(["nb", "nn"]);
});

test("numbers and names alone tell nothing", () => {
  expect(detectLanguages(readWords("5.2? Compilo 2023"))).toEqual([]);
});

// Hints in the words of a question, and the tables that they come from.
import type { Locale } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { readWords } from "../words/read-words.js";
import { type CueName, cueNames } from "./cues/cues.js";
import { en } from "./cues/en.js";
import { nb } from "./cues/nb.js";
import { nn } from "./cues/nn.js";
import { sv } from "./cues/sv.js";
import { findCues } from "./find-cues.js";

const names = (question: string, spoken: readonly Locale[]): readonly CueName[] => [
  ...new Set(findCues(readWords(question), spoken).map(({ name }) => name)),
];

test("a hint inside a longer one says nothing of its own", () => {
  expect(names("andel av det, målt i del av maks", ["nb"])).toContain("share");
  expect(names("målt i del av maks", ["nb"])).not.toContain("maximum");
});

test("an open word fits any ending", () => {
  expect(names("svakeste", ["nb"])).toContain("weakest");
  expect(names("svakast", ["nn"])).toContain("weakest");
});

test("a gap bridges up to four words", () => {
  expect(names("mangler vi veldig mange flere poeng", ["nb"])).toContain("lost");
  expect(names("hva handler egentlig det vi snakker her om", ["nb"])).not.toContain("about");
});

test("å is no ä, though both may be written as a", () => {
  expect(names("vilket år", ["sv"])).toContain("year");
  expect(names("vilket ar", ["sv"])).toContain("year");
  expect(names("vilket är", ["sv"])).not.toContain("year");
  expect(names("åtgärder", ["sv"])).toContain("action");
});

test("a hint of one language is none in another", () => {
  expect(names("mest å hente", ["en"])).toEqual([]);
});

describe.each(Object.entries({ nb, nn, sv, en }))("the table of %s", (locale, cues) => {
  test("names no phrase twice under one hint", () => {
    for (const name of cueNames) {
      const phrases = cues[name].split(" | ").map((phrase) => phrase.trim());
      expect({ name, twice: phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at) }).toEqual({
        name,
        twice: [],
      });
    }
  });

  test("has words for every hint", () => {
    expect(cueNames.filter((name) => cues[name].trim() === "")).toEqual([]);
  });

  test("finds each of its phrases", () => {
    const missed = cueNames.flatMap((name) =>
      cues[name]
        .split(" | ")
        .map((phrase) => phrase.replaceAll("*", "").replaceAll("~", "").trim())
        .filter((phrase) => !findCues(readWords(phrase), [locale as Locale]).length),
    );
    expect(missed).toEqual([]);
  });
});

// Words for the same thing lead from every language to the others.
import { expect, test } from "vitest";
import { fold } from "../../words/fold.js";
import { littleWords } from "../../words/little-words.js";
import type { Concept } from "./concept.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";
import { localeOfTopic, withSynonyms } from "./synonyms.js";

test.each(Object.entries({ nb, nn, sv, en }))("%s has words for every concept", (_, table) => {
  const empty = (Object.keys(nb) as Concept[]).filter((concept) => table[concept].trim() === "");
  expect(empty).toEqual([]);
});

test.each([
  ["sick leave", "sykefravar"],
  ["medarbetarsamtal", "medarbeidersamtale"],
  ["spans of control", "kontrollspenn"],
  ["folkhälsa", "folkehelse"],
  ["leiaravtalar", "lederavtaler"],
])("%s leads to %s", (words, expected) => {
  const [first, ...rest] = withSynonyms(
    words
      .split(" ")
      .map(fold)
      .filter((word) => !littleWords.has(word)),
  );
  expect(rest).toEqual([]);
  expect(first?.synonyms.map((synonym) => synonym.join(" "))).toContain(expected);
});

test("a phrase that is little without its little words is no synonym", () => {
  const synonyms = withSynonyms(["kommuneplan"]).flatMap((sought) => sought.synonyms.map((words) => words.join(" ")));
  expect(synonyms).not.toContain("plan");
});

test("a topic tells its language where only one has its words", () => {
  expect(localeOfTopic(["internal", "control"])).toBe("en");
  expect(localeOfTopic(["chatbot"])).toBeUndefined();
});

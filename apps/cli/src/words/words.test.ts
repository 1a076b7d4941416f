import { type Locale, locales } from "@kompass/model";
import { expect, test } from "vitest";
import { allWords } from "./all-words.js";

const inEach = (say: (locale: Locale) => string) => locales.map(say);
const found = (count: number) => (locale: Locale) =>
  allWords[locale].found({ name: "X", claims: count, findings: count, tables: count, problems: count });

test("what an import found is counted in the singular, in the plural, and where there is nothing", () => {
  expect(inEach(found(1))).toEqual([
    "X: 1 poengrad, 1 funn og 1 tabell; 1 ting å se på",
    "X: 1 poengrad, 1 funn og 1 tabell; 1 ting å sjå på",
    "X: 1 poängrad, 1 iakttagelse och 1 tabell; 1 sak att titta på",
    "X: 1 score row, 1 finding and 1 table; 1 thing to look at",
  ]);
  expect(inEach(found(2))).toEqual([
    "X: 2 poengrader, 2 funn og 2 tabeller; 2 ting å se på",
    "X: 2 poengrader, 2 funn og 2 tabellar; 2 ting å sjå på",
    "X: 2 poängrader, 2 iakttagelser och 2 tabeller; 2 saker att titta på",
    "X: 2 score rows, 2 findings and 2 tables; 2 things to look at",
  ]);
  for (const said of inEach(found(0))) expect(said).toMatch(/; (?:ingenting|inget|nothing) /);
});

test("what a target needs is counted in the singular and in the plural", () => {
  const reached = (count: number) => (locale: Locale) =>
    allWords[locale].plan.reached({ target: "T", missing: "1", gain: "2", count });
  for (const said of inEach(reached(1))) expect(said).toMatch(/1 (?:tiltak|åtgärd|action wins) /);
  for (const said of inEach(reached(2))) expect(said).toMatch(/2 (?:tiltak|åtgärder|actions win) /);
});

/** Stands for any fact: in a text itself, or as facts that are named. */
const anything: object = new Proxy({}, { get: (_, name) => (name === Symbol.toPrimitive ? () => "…" : "…") });

/** Every text of a language, with something for each of its facts. */
function textsOf(words: unknown): readonly string[] {
  if (typeof words === "string") return [words];
  if (typeof words === "function") return [String(words(anything, anything, anything))];
  return Object.values(words as object).flatMap(textsOf);
}

/** Without what is counted, which is tested above and with the problems. */
function plainTexts(locale: Locale): readonly string[] {
  const { importProblems: _problems, categories: _categories, found: _found, plan, ...words } = allWords[locale];
  const { more: _more, reached: _reached, outOfReach, ...planWords } = plan;
  return textsOf({ ...words, ...planWords, outOfReach });
}

test.each(locales)("no text in %s writes a plural in brackets", (locale) => {
  expect(plainTexts(locale).filter((text) => /\w\([a-z]{1,3}\)/.test(text))).toEqual([]);
});

test.each(["nb", "nn", "sv"] as const)("%s speaks of points, not of scores", (locale) => {
  expect(plainTexts(locale).filter((text) => /score/i.test(text))).toEqual([]);
});

import { expect, test } from "vitest";
import type { Passage } from "../framework-document.ts";
import { framework } from "../testing/framework-under-test.ts";
import { checkPassages } from "./check-passages.ts";

const index = framework.passages.findIndex(({ id }) => id === "questions");

function faultsWith(change: (passage: Passage) => Partial<Passage>) {
  const passages = framework.passages.map((passage, at) =>
    at === index ? { ...passage, ...change(passage) } : passage,
  );
  return checkPassages({ ...framework, passages }).map(({ pointer, message }) => `${pointer} ${message}`);
}

test("every passage holds", () => {
  expect(checkPassages(framework)).toEqual([]);
});

test("a text of more than 300 characters is a fault", () => {
  const faults = faultsWith(({ texts }) => ({ texts: { ...texts, sv: `${texts.sv} ${"å".repeat(300)}` } }));
  expect(faults).toEqual([`/passages/${index}/texts/sv is longer than 300 characters`]);
});

test("another number in one language is a fault", () => {
  const faults = faultsWith(({ texts }) => ({ texts: { ...texts, en: texts.en.replace("75", "76") } }));
  expect(faults).toEqual([
    `/passages/${index}/texts/en says 8, 76, the base language 8, 75`,
    `/passages/${index}/texts/en says 76 without a fact`,
  ]);
});

test("a number in words counts as one", () => {
  const faults = faultsWith(({ texts }) => ({ texts: { ...texts, nn: `${texts.nn} Det er tre av dei.` } }));
  expect(faults).toContain(`/passages/${index}/texts/nn says 3 without a fact`);
});

test("a fact that the text does not say is a fault", () => {
  const faults = faultsWith(({ facts }) => ({ facts: facts.map((fact) => ({ ...fact, value: fact.value + 1000 })) }));
  expect(faults).toContain(`/passages/${index}/facts hold 1075, which the text does not say`);
});

test("a passage without sources or keywords is a fault", () => {
  expect(faultsWith(() => ({ sources: [] }))).toEqual([`/passages/${index}/sources are missing`]);
  expect(faultsWith(({ keywords }) => ({ keywords: { ...keywords, sv: [] } }))).toHaveLength(1);
});

test("a keyword that asks for another passage is a fault", () => {
  const faults = faultsWith(({ keywords }) => ({ keywords: { ...keywords, en: ["Who owns?"] } }));
  expect(faults).toEqual([`/passages/${index}/keywords/en/0 "who owns" asks for "owners" already`]);
});

test("an id that stands twice is a fault", () => {
  expect(faultsWith(() => ({ id: "owners" }))).toEqual(['/passages "owners" stands twice']);
});

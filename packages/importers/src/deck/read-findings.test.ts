import { expect, test } from "vitest";
import { knownFramework } from "../testing/known-framework.js";
import { slidesOf } from "../testing/slides-of.js";
import { readFindings } from "./read-findings.js";

const read = (text: string) => readFindings(slidesOf(text), knownFramework, "nb");
const list = "Styrker Utfordringer Svakheter\n⬧ Har gode rutiner\n⬧ Har ikke noen plan";

test("the area's number and name stand above the list, whatever stands between", () => {
  const { findings, names } = read(`Poengskår:\nFokusområde 3:\nStyring\nog kontroll\nPoengskår:\n${list}`);
  expect(findings.map(({ area }) => area)).toEqual(["3", "3"]);
  expect(names).toEqual([{ target: "3", name: "Styring og kontroll", place: "findings", line: 3 }]);
});

test("the name may stand on the line of the number", () => {
  expect(read(`Fokusområde 3: Styring og kontroll\n${list}`).names).toEqual([
    { target: "3", name: "Styring og kontroll", place: "findings", line: 1 },
  ]);
});

test("a list without a number belongs to the area that the slides before speak of, and says so", () => {
  const { findings, problems } = read(`Poengfordeling område 4\n4. Effektivitet 60 100\n\n\n\n${list}`);
  expect(findings.map(({ area }) => area)).toEqual(["4", "4"]);
  expect(problems.map(({ code }) => code)).toEqual(["importers/findings-area-from-context"]);
});

test("a list without any area is not read, and says so", () => {
  const { findings, problems } = read(list);
  expect(findings).toEqual([]);
  expect(problems.map(({ code }) => code)).toEqual(["importers/findings-without-area", "importers/no-findings"]);
});

test("an area that the framework does not have is no area", () => {
  expect(read(`Fokusområde 12:\n${list}`).findings).toEqual([]);
});

test("columns are inferred, headings of their own are layout", () => {
  expect(read(`Fokusområde 3:\n${list}`).findings.map(({ categoryBasis }) => categoryBasis)).toEqual([
    "inferred",
    "inferred",
  ]);
  const [only] = read("Fokusområde 3:\nSvakheter\n• Har gode rutiner").findings;
  expect(only).toMatchObject({ category: "weakness", categoryBasis: "layout", confidence: 1 });
});

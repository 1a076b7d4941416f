// The example is what the importer makes of the report, and every place that it cites is there.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type AssessmentDocument, locate, parseAssessment, printAssessment, resolveLocator } from "@kompass/model";
import { expect, test } from "vitest";
import { exampleFolder, importExample } from "./example/import-example.ts";

const read = (name: string) => readFileSync(join(exampleFolder, name), "utf8");
const source = read("source.txt");
const example: AssessmentDocument = parseAssessment(JSON.parse(read("assessment.json")));

test("the example is made of the report and the decisions", () => {
  expect(printAssessment(importExample())).toBe(read("assessment.json"));
});

test("no finding's category is left in doubt", () => {
  expect(example.findings.filter(({ confidence }) => confidence < 0.7)).toEqual([]);
});

test.each([
  ["claim", example.claims.filter(({ line }) => line !== null).map(({ line, quote }) => ({ line, quote }))],
  ["finding", example.findings.map(({ line, text }) => ({ line, quote: text }))],
  ["name", example.names.map(({ line, name }) => ({ line, quote: name }))],
  ["passage", example.passages.map(({ line, text }) => ({ line, quote: text }))],
])("every %s stands at its line, word for word", (_what, places) => {
  expect(places.length).toBeGreaterThan(0);
  const elsewhere = places.filter((place) => resolveLocator(locate("document", place), source).status !== "exact");
  expect(elsewhere).toEqual([]);
});

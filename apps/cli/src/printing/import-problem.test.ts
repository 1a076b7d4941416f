import type { Problem, ProblemCode } from "@kompass/importers";
import { importReport } from "@kompass/importers";
import { type Locale, locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { defaultFrameworkId, frameworkOf } from "../reading/frameworks.js";
import { allWords } from "../words/all-words.js";
import { problemSamples } from "../words/import-problems/problem-samples.js";
import { importProblemInWords } from "./import-problem.js";

const framework = frameworkOf(defaultFrameworkId, "test");
const { assessment } = importReport(new TextEncoder().encode("Et brev om ingenting."), { framework });
const codes = Object.keys(problemSamples) as ProblemCode[];

function inWords(locale: Locale, code: ProblemCode, facts: unknown, longestQuote?: number): string {
  const problem = { code, severity: "info", message: "", facts } as Problem;
  const words = allWords[locale];
  return importProblemInWords(problem, {
    framework,
    assessment,
    locale,
    words,
    ...(longestQuote === undefined ? {} : { longestQuote }),
  });
}

const sampleInWords = (locale: Locale, code: ProblemCode) => inWords(locale, code, problemSamples[code]);

function another(fact: unknown): unknown {
  if (typeof fact === "number") return fact + 1;
  if (Array.isArray(fact)) return [another(fact[0]), ...fact.slice(1)];
  const number = Number(fact);
  return Number.isNaN(number) ? `${fact}x` : String(number + 1);
}

/** A name that stands for "no name" is not worth saying. */
const unsaid = new Set<ProblemCode>(["importers/subject-unknown"]);

describe.each(locales)("in %s", (locale) => {
  test.each(codes)("%s is one line", (code) => {
    expect(sampleInWords(locale, code)).toMatch(/^[^\n]{20,}$/);
    expect(sampleInWords(locale, code)).not.toMatch(/undefined|NaN|\[object/);
  });

  test.each(codes.filter((code) => !unsaid.has(code)))("%s says each of its facts", (code) => {
    const facts: Readonly<Record<string, unknown>> = problemSamples[code];
    for (const [name, fact] of Object.entries(facts))
      expect(inWords(locale, code, { ...facts, [name]: another(fact) })).not.toBe(sampleInWords(locale, code));
  });
});

describe.each(["nb", "nn", "sv"] as const)("in %s", (locale) => {
  test.each(codes)("%s holds no English and no decimal point", (code) => {
    const said = sampleInWords(locale, code);
    expect(said).not.toMatch(
      /\b(?:the|is|are|of|and|which|was|were|not|from|rows?|lines?|names?|findings?|headers?|scores?)\b/i,
    );
    expect(said).not.toMatch(/\d\.\d|\d to \d/);
  });
});

test.each(codes)("%s in Nynorsk holds no Bokmål", (code) => {
  expect(sampleInWords("nn", code)).not.toMatch(
    /\b(?:ikke|hva|hvilke[nt]|fra|navn\w*|raden|tallene|funnene|forskjellen|rekkefølgen|kilden|den|noen|også)\b/,
  );
});

test.each(codes)("%s in Swedish holds no Norwegian", (code) => {
  expect(sampleInWords("sv", code)).not.toMatch(/[æø]|\b(?:ikke|ikkje|og|av en|fra|til|poeng|er)\b/);
});

test("numbers, ranges and nodes are printed as each language prints them", () => {
  const said = (locale: Locale) => sampleInWords(locale, "importers/sum-differs");
  expect(said("nb")).toBe(
    "område 3 Styring og kontroll: oppgitt poengsum er 77, men radene gir mellom 72,9 og 73,1; 3,2 poeng av forskjellen kan ikke skyldes avrunding",
  );
  expect(said("nn")).toContain("gjev mellom 72,9 og 73,1; 3,2 poeng");
  expect(said("sv")).toContain("ger mellan 72,9 och 73,1; 3,2 poäng");
  expect(said("en")).toContain("add up to between 72.9 and 73.1; rounding can't explain 3.2");
  expect(sampleInWords("nb", "importers/derived-sum-differs")).toMatch(/^Totalt: .* 555, .* 549,3; 0,75 poeng/);
  expect(sampleInWords("sv", "importers/table-stray-value")).toContain("innehåller −1\u00a0500,");
});

test("one thing is named in the singular", () => {
  const rows = (count: number) =>
    locales.map((locale) => inWords(locale, "importers/rows-without-maximum", { rows: count }));
  expect(rows(1)).toEqual([
    expect.stringMatching(/^1 nummerert linje .*; den er/),
    expect.stringMatching(/^1 nummerert linje .*; ho er/),
    expect.stringMatching(/^1 numrerad rad .*; den har/),
    expect.stringMatching(/^1 numbered line ends .*; it was/),
  ]);
  expect(rows(2)).toEqual([
    expect.stringMatching(/^2 nummererte linjer .*; de er/),
    expect.stringMatching(/^2 nummererte linjer .*; dei er/),
    expect.stringMatching(/^2 numrerade rader .*; de har/),
    expect.stringMatching(/^2 numbered lines end .*; they were/),
  ]);
});

test("few missing rows are named, many are numbered, unknown ones stand as they are", () => {
  const missing = (...targets: readonly string[]) => inWords("nb", "importers/missing-rows", { targets });
  expect(missing("5.2", "99")).toBe("fant ingen poengrad for delområde 5.2 Medarbeidernes fokus på service og 99");
  expect(missing("1", "2", "3", "4")).toBe("fant ingen poengrad for 1, 2, 3 og 4");
});

test("a long title is cut between words where a length is given, and keeps no quotation marks of its own", () => {
  const table = '"Anslag over endringer i utgiftsbehov per tjenesteområde og år"';
  const facts = { table };
  expect(inWords("nb", "importers/table-unit-unknown", facts, 30)).toBe(
    "enheten i tabellen «Anslag over endringer i…» er ikke oppgitt",
  );
  expect(inWords("nb", "importers/table-unit-unknown", facts)).toContain(`«${table.slice(1, -1)}»`);
});

// What is no assessment, and where it fails.
import { describe, expect, test } from "vitest";
import { InvalidAssessmentError, parseAssessment, printAssessment } from "./parse-assessment.js";

const claim = { id: "C-5.2", target: "5.2", value: 3.3, max: 20, printed: "3,3", origin: "document", line: 961 };
const finding = {
  id: "F5-V-01",
  category: "weakness",
  area: "5",
  text: "Har ikke system for klager",
  categoryBasis: "layout",
  confidence: 1,
  line: 1044,
};
const source = { id: "document", title: "report.txt", type: "presentation", mediaType: "text/plain" };
const table = {
  id: "T1",
  title: "Utgiftsbehov",
  unit: "1000 kr",
  columns: ["Skole", "SUM"],
  rows: [{ label: "2023", values: [2, 2], line: 909 }],
  line: 902,
};
const level = { question: "7.3.1", dimension: "system", level: "3" };

const minimal = {
  id: "test",
  subject: { name: "Testkommune" },
  framework: { id: "kommunekompasset-2020" },
  period: 2023,
  claims: [],
  findings: [],
};

function faultsOf(json: unknown): readonly { pointer: string; message: string }[] {
  try {
    parseAssessment(json);
    return [];
  } catch (error) {
    if (error instanceof InvalidAssessmentError) return error.faults;
    throw error;
  }
}
const pointersOf = (json: unknown): readonly string[] => faultsOf(json).map(({ pointer }) => pointer);

describe("a document", () => {
  test("needs little, and gets the rest", () => {
    expect(parseAssessment(minimal)).toEqual({
      ...minimal,
      schemaVersion: 1,
      subject: { kind: "municipality", name: "Testkommune" },
      language: "nb",
      sources: [],
      names: [],
      responses: [],
      tables: [],
      passages: [],
    });
  });

  test("may hold all that it can hold", () => {
    const whole = {
      ...minimal,
      period: null,
      language: "nn",
      sources: [{ ...source, digest: "0".repeat(64), textDigest: "f".repeat(64) }],
      claims: [{ ...claim, quote: "5.2 Medarbeidernes fokus på service 3,3 20" }],
      names: [{ target: "A", name: "Demokrati og samfunn", place: "divider", line: 190 }],
      findings: [finding],
      responses: [
        { ...level, rationale: "seen" },
        { question: "7.3.1", dimension: "scope", state: "not-assessed" },
        { question: "7.3.2", state: "not-applicable", justification: "no such service" },
      ],
      tables: [{ ...table, printedColumns: ["SUM", "Skole"] }],
      passages: [{ id: "P1", heading: null, text: "Omstilling", line: 897 }],
    };
    expect(faultsOf(whole)).toEqual([]);
  });

  test("is frozen, and leaves the JSON it came from as it was", () => {
    const json = { ...minimal, claims: [{ ...claim }] };
    const parsed = parseAssessment(json);
    expect([parsed, parsed.claims, parsed.claims[0], parsed.subject].every(Object.isFrozen)).toBe(true);
    expect(Object.isFrozen(json.claims[0])).toBe(false);
  });

  test("is printed with two spaces and a line end", () => {
    const text = printAssessment(parseAssessment(minimal));
    expect(text.startsWith('{\n  "')).toBe(true);
    expect(text.endsWith("}\n")).toBe(true);
  });
});

test.each([null, undefined, 3, "text", [], true])("%j is no assessment", (json) => {
  expect(pointersOf(json)).toEqual([""]);
});

describe("one fault, one pointer:", () => {
  test.each<[string, Record<string, unknown>, string]>([
    ["a schema of another version", { schemaVersion: 2 }, "/schemaVersion"],
    ["no id", { id: "" }, "/id"],
    ["a subject without a name", { subject: {} }, "/subject/name"],
    ["a subject that is no municipality", { subject: { kind: "county", name: "X" } }, "/subject/kind"],
    ["no framework", { framework: {} }, "/framework/id"],
    ["no word on the period", { period: undefined }, "/period"],
    ["half a year", { period: 2023.5 }, "/period"],
    ["a language we don't speak", { language: "da" }, "/language"],
    ["a source of another type", { sources: [{ ...source, type: "film" }] }, "/sources/0/type"],
    ["a digest that is none", { sources: [{ ...source, digest: "F".repeat(64) }] }, "/sources/0/digest"],
    ["a source twice", { sources: [source, source] }, "/sources/1"],
    ["a target that is no node", { claims: [{ ...claim, target: "5.2.1.1" }] }, "/claims/0/target"],
    ["a target in words", { claims: [{ ...claim, target: "constructor" }] }, "/claims/0/target"],
    ["a score below zero", { claims: [{ ...claim, value: -1, printed: "-1" }] }, "/claims/0/value"],
    ["a score above its maximum", { claims: [{ ...claim, value: 20.1, printed: "20,1" }] }, "/claims/0/value"],
    ["a maximum of zero", { claims: [{ ...claim, value: 0, printed: "0", max: 0 }] }, "/claims/0/max"],
    ["a score as text", { claims: [{ ...claim, value: "3,3" }] }, "/claims/0/value"],
    ["characters that say another number", { claims: [{ ...claim, printed: "3,4" }] }, "/claims/0/printed"],
    ["characters that say no number", { claims: [{ ...claim, printed: "3,3 p" }] }, "/claims/0/printed"],
    ["a score too small for its characters", { claims: [{ ...claim, value: 1e-7 }] }, "/claims/0/printed"],
    ["a score too large for its characters", { claims: [{ ...claim, value: 1e21, max: 1e22 }] }, "/claims/0/printed"],
    ["no characters", { claims: [{ ...claim, printed: undefined }] }, "/claims/0/printed"],
    ["a claim from nowhere", { claims: [{ ...claim, origin: "" }] }, "/claims/0/origin"],
    ["line zero", { claims: [{ ...claim, line: 0 }] }, "/claims/0/line"],
    ["a claim's id twice", { claims: [claim, { ...claim, target: "5.3" }] }, "/claims/1"],
    ["one source's score twice", { claims: [claim, { ...claim, id: "other" }] }, "/claims/1"],
    ["a name at no known place", { names: [{ target: "5", name: "X", place: "foot", line: 1 }] }, "/names/0/place"],
    ["a finding's id of another form", { findings: [{ ...finding, id: "F5-X-01" }] }, "/findings/0/id"],
    ["a finding without words", { findings: [{ ...finding, text: "" }] }, "/findings/0/text"],
    ["a finding of no category", { findings: [{ ...finding, category: "risk" }] }, "/findings/0/category"],
    ["more than certain", { findings: [{ ...finding, confidence: 1.01 }] }, "/findings/0/confidence"],
    ["a finding's id twice", { findings: [finding, finding] }, "/findings/1"],
    ["a level that is no text", { responses: [{ ...level, level: 3 }] }, "/responses/0/level"],
    ["a dimension that is none", { responses: [{ ...level, dimension: "size" }] }, "/responses/0/dimension"],
    [
      "a state that is none",
      { responses: [{ question: "7.3.1", dimension: "system", state: "open" }] },
      "/responses/0/state",
    ],
    ["a level and a state at once", { responses: [{ ...level, state: "unanswered" }] }, "/responses/0"],
    ["a dimension twice", { responses: [level, { ...level, level: "4" }] }, "/responses/1"],
    [
      "a row of too few values",
      { tables: [{ ...table, rows: [{ label: "2023", values: [2] }] }] },
      "/tables/0/rows/0/values",
    ],
    [
      "a value that is no number",
      { tables: [{ ...table, rows: [{ label: "2023", values: [2, null] }] }] },
      "/tables/0/rows/0/values/1",
    ],
    ["a table without columns", { tables: [{ ...table, columns: [], rows: [] }] }, "/tables/0/columns"],
    ["a table twice", { tables: [table, table] }, "/tables/1"],
    ["a passage without words", { passages: [{ id: "P1", heading: null, text: "", line: 1 }] }, "/passages/0/text"],
    ["claims that are no list", { claims: {} }, "/claims"],
  ])("%s", (_, change, pointer) => {
    expect(pointersOf({ ...minimal, ...change })).toEqual([pointer]);
  });
});

test("all faults are told at once", () => {
  const json = { ...minimal, id: "", claims: [{ ...claim, line: -1 }], findings: [{ ...finding, area: "five" }] };
  expect(pointersOf(json)).toEqual(["/id", "/claims/0/line", "/findings/0/area"]);
});

test("the same score from two sources stands side by side", () => {
  const outside = { ...claim, id: "C-5.2-page", origin: "https://example.org/news", line: null, accepted: false };
  expect(parseAssessment({ ...minimal, claims: [claim, outside] }).claims).toHaveLength(2);
});

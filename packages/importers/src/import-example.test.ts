import { locate, resolveLocator } from "@kompass/model";
import { publishedAreas, publishedSubareas } from "@kompass/model/testing";
import { describe, expect, test } from "vitest";
import { allColumnRules, inferCategories } from "./columns/infer-categories.js";
import { parseDecisions } from "./decisions/decisions.js";
import { findFindingLists } from "./deck/finding-lists.js";
import { importReport } from "./import-report.js";
import { exampleFindings } from "./testing/example-findings.js";
import { exampleBytes, exampleText } from "./testing/example-source.js";
import { knownFramework } from "./testing/known-framework.js";
import { slidesOf } from "./testing/slides-of.js";

const { assessment, problems } = importReport(exampleBytes, {
  framework: knownFramework,
  title: "midtre-gauldal-2023.txt",
});

const transcribed = Object.entries(exampleFindings).flatMap(([area, columns]) =>
  (["strength", "challenge", "weakness"] as const).flatMap((category) =>
    columns[category].map((text) => ({ area, category, text })),
  ),
);

test("whose evaluation it is stands in the text, its year in the file name", () => {
  expect(assessment).toMatchObject({
    id: "midtre-gauldal-2023",
    subject: { name: "Midtre Gauldal" },
    period: 2023,
    language: "nb",
  });
  expect(problems.filter(({ line }) => line === undefined).map(({ code }) => code)).toContain(
    "importers/period-from-file-name",
  );
});

describe("scores", () => {
  test("all 43 are read as printed", () => {
    const expected = Object.fromEntries([
      ...Object.entries(publishedAreas).map(([target, printed]) => [target, { printed, max: 100 }]),
      ...Object.entries(publishedSubareas).map(([target, [printed, max]]) => [target, { printed, max }]),
    ]);
    expect(Object.fromEntries(assessment.claims.map(({ target, printed, max }) => [target, { printed, max }]))).toEqual(
      expected,
    );
    expect(assessment.claims).toHaveLength(43);
  });

  test("each has its line and its row", () => {
    expect(assessment.claims.filter(({ target }) => !target.includes(".")).map(({ line }) => line)).toEqual([
      231, 492, 620, 767, 957, 1124, 1256, 1358,
    ]);
    expect(assessment.claims.find(({ target }) => target === "5.2")).toEqual({
      id: "C-5.2",
      target: "5.2",
      value: 3.3,
      max: 20,
      printed: "3,3",
      origin: "document",
      line: 961,
      quote: "5.2 Medarbeidernes fokus på service 3,3 20",
    });
  });
});

describe("findings", () => {
  test("all 105 are read word for word, in the order of the source", () => {
    expect(assessment.findings.map(({ area, text }) => ({ area, text }))).toEqual(
      transcribed.map(({ area, text }) => ({ area, text })),
    );
    expect(assessment.findings).toHaveLength(105);
  });

  test("at least 98 have the right category before any decision, and what is wrong is doubtful", () => {
    const wrong = assessment.findings.filter(({ category }, index) => category !== transcribed[index]?.category);
    expect(105 - wrong.length).toBeGreaterThanOrEqual(98);
    expect(wrong.filter(({ confidence }) => confidence < 0.7).length * 2).toBeGreaterThanOrEqual(wrong.length);
  });

  test("leaving out a rule never finds more than one category more, and wording or order find fewer", () => {
    const right = (rules: typeof allColumnRules): number => {
      const inferred = findFindingLists(slidesOf(exampleText)).flatMap(({ sections }) =>
        sections.flatMap(({ headings, bullets }) =>
          inferCategories(
            {
              headings,
              language: "nb",
              bullets: bullets.map(({ text, lines }) => ({ text, lines: lines.map((line) => line.text) })),
            },
            rules,
          ),
        ),
      );
      return inferred.filter(({ category }, index) => category === transcribed[index]?.category).length;
    };
    const all = right(allColumnRules);
    const without = Object.fromEntries(
      allColumnRules.map((rule) => [rule.id, right(allColumnRules.filter((other) => other !== rule))]),
    );
    expect(without.wording).toBeLessThan(all);
    expect(without.order).toBeLessThan(all);
    expect(without.width).toBeLessThanOrEqual(all + 1);
  });

  test("a decision settles a doubtful one, and ids are numbered after it", () => {
    const decisions = parseDecisions({
      decisions: [
        {
          finding: { area: "1", begins: "God folkevalgtopplæring" },
          category: "strength",
          reason: "praise without reservation",
        },
      ],
    });
    const settled = importReport(exampleBytes, {
      framework: knownFramework,
      title: "x-2023.txt",
      decisions,
    }).assessment;
    expect(settled.findings.find(({ id }) => id === "F1-S-05")).toMatchObject({
      text: "God folkevalgtopplæring igjennom hele perioden",
      categoryBasis: "manual",
      confidence: 1,
      line: 267,
    });
    expect(settled.findings.filter(({ area, category }) => area === "1" && category === "challenge")).toHaveLength(6);
  });
});

describe("the table of expenditure needs", () => {
  test("has its columns in the proved order and its rows as printed", () => {
    expect(assessment.tables).toHaveLength(1);
    expect(assessment.tables[0]).toEqual({
      id: "table-1",
      title:
        "Anslag årlig endring i kommunens utgiftsbehov (i 1000 kroner) per tjenesteområde som følge av befolkningsendringer",
      unit: "1000 kroner",
      columns: ["Pleie- og omsorg", "Grunnskole", "Barnehage", "Sosial", "Kommunehelse", "Barnevern", "SUM"],
      printedColumns: ["SUM", "Pleie- og omsorg", "Grunnskole", "Barnehage", "Sosial", "Kommunehelse", "Barnevern"],
      rows: [
        { label: "2023", values: [2998, 3460, -2539, -133, -98, -105, 3583], line: 909 },
        { label: "2024", values: [1860, 472, -1814, -187, 1, -240, 92], line: 911 },
        { label: "2025", values: [3291, -3460, 1120, -111, -6, -290, 544], line: 913 },
        { label: "2026", values: [267, -1101, -1147, -83, -1, -186, -2251], line: 915 },
        { label: "2027", values: [6139, 1887, -2459, -231, 223, 25, 5586], line: 917 },
        { label: "2028", values: [2845, -944, -2459, -99, 240, -155, -571], line: 919 },
        { label: "2029", values: [4438, -2988, -229, 17, 180, -213, 1205], line: 921 },
        { label: "2030", values: [4115, -1887, 587, -19, 181, -62, 2915], line: 923 },
        { label: "2031", values: [3116, -629, 816, -54, 142, -8, 3384], line: 925 },
        { label: "2032", values: [5366, -1415, 229, -47, 181, -128, 4185], line: 927 },
        { label: "Sum 2023-2032", values: [34435, -6605, -7894, -946, 1042, -1361, 18672], line: 929 },
        { label: "Sum 2023-2026", values: [14555, 1258, -6838, -744, 119, -795, 7554], strays: [0], line: 931 },
      ],
      line: 898,
    });
  });

  test("has three faults", () => {
    expect(
      problems
        .filter(({ code }) => code.startsWith("importers/table"))
        .map(({ code, line }) => `${line} ${code.replace("importers/table-", "")}`),
    ).toEqual(["898 header-order", "931 stray-value", "931 label"]);
  });
});

describe("names", () => {
  const names = (target: string): readonly string[] =>
    assessment.names.filter((name) => name.target === target).map(({ name, place }) => `${place}: ${name}`);

  test("of areas stand in four places and differ", () => {
    expect(names("5")).toEqual([
      "overview: Bruker- og serviceorientering",
      "divider: Brukers fokus og service",
      "table: Brukernes fokus og service",
      "findings: Brukers fokus",
    ]);
    expect(names("6")[1]).toBe("divider: Tjenestens kvalitet og kontinuerlig forbedring");
    expect(
      ["1", "2", "3", "4", "5", "6", "7", "8"].map(
        (target) => new Set(names(target).map((name) => name.split(": ")[1])).size,
      ),
    ).toEqual([2, 2, 1, 2, 4, 3, 3, 2]);
  });

  test("of the overview are placed by what they mean, not by where they stand", () => {
    expect(names("7")[0]).toBe("overview: Kommunen som arbeidsgiver");
    expect(names("8")[0]).toBe("overview: Lederskap, ansvar og delegering");
  });

  test("of perspectives stand in the overview and on dividers", () => {
    expect(names("A")).toEqual(["overview: Demokrati og samfunnsutvikling", "divider: Demokrati og samfunn"]);
    expect(names("C")).toEqual([
      "overview: Tjenestekvalitet",
      "divider: Tjenestekvalitet",
      "divider: Tjenestekvalitet",
    ]);
  });

  test("of sub-areas stand in the tables", () => {
    expect(names("4.2")).toEqual(["table: Langsiktig planlegging for å øke effektiviteten"]);
  });
});

test("the sums that rounding can't explain are named: area 2, perspective A, the total", () => {
  const sums = problems.filter(({ code }) => code.endsWith("sum-differs")).map(({ facts }) => facts);
  expect(sums).toEqual(
    expect.arrayContaining([
      { target: "2", declared: "77", computed: "73.1", gap: "3.2" },
      expect.objectContaining({ target: "A", declared: "139", computed: "134.6" }),
      expect.objectContaining({ target: "total", declared: "555", computed: "549.3" }),
    ]),
  );
  expect(sums).toHaveLength(3);
});

test("whatever is cited stands at the line that it is cited from", () => {
  const cited = [
    ...assessment.claims.map(({ line, quote }) => ({ line, quote })),
    ...assessment.findings.map(({ line, text }) => ({ line, quote: text })),
    ...assessment.passages.map(({ line, text }) => ({ line, quote: text })),
    ...assessment.names.map(({ line, name }) => ({ line, quote: name })),
    ...assessment.tables.map(({ line, title }) => ({ line, quote: title })),
  ];
  const unresolved = cited.filter((place) => resolveLocator(locate("document", place), exampleText).status !== "exact");
  expect(unresolved).toEqual([]);
});

describe("passages", () => {
  const passage = (words: string) => assessment.passages.find(({ text }) => text.includes(words));

  test("hold what the method slides say, whole", () => {
    expect(passage("Hovedtillitsvalgte")).toMatchObject({ heading: "Metode", line: 171 });
    expect(passage("Kommunalsjefer")).toBe(passage("Hovedtillitsvalgte"));
    expect(passage("jobber systematisk og planmessig")).toBe(passage("evner å lære"));
    expect(passage("Handlings- og økonomiplan")).toBeDefined();
  });

  test("leave out scores, findings, the table and removed contact details", () => {
    const all = assessment.passages.map(({ text }) => text).join("\n");
    for (const words of [
      "5.2 Medarbeidernes",
      "Gode og oppdaterte nettsider",
      "34 435",
      "[e-post fjernet]",
      "Poengfordeling",
    ]) {
      expect(all).not.toContain(words);
    }
  });
});

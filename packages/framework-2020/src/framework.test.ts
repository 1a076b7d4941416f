import { defineFramework, exact, sum, toFractionText } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { checkFramework } from "./check-framework.ts";
import { normaliseName } from "./normalise-name.ts";
import { framework } from "./testing/framework-under-test.ts";

const total = (nodes: readonly { readonly maximum: string }[]) =>
  toFractionText(sum(nodes.map(({ maximum }) => exact(maximum))));

test("everything that must hold before publishing holds", () => {
  expect(() => checkFramework(framework)).not.toThrow();
});

test("the model makes a framework of it", () => {
  const { completeness, nodes } = defineFramework(framework);
  expect(completeness.present).toEqual({ perspectives: 4, areas: 8, subareas: 35, questions: 4 });
  expect(completeness.expected).toEqual({ perspectives: 4, areas: 8, subareas: 35, questions: 75 });
  expect(nodes.size).toBe(1 + 4 + 8 + 35 + 4);
});

test.each(framework.areas)("the sub-areas of area $id are worth 100 points", ({ id, maximum }) => {
  expect(maximum).toBe("100");
  expect(total(framework.subareas.filter(({ area }) => area === id))).toBe("100");
});

test("the areas are worth 800 points", () => {
  expect(total(framework.areas)).toBe("800");
});

test("every id carries the number of its parent", () => {
  for (const { id, area } of framework.subareas) expect(id).toMatch(new RegExp(`^${area}\\.\\d$`));
  for (const { id, subarea } of framework.questions) expect(id).toMatch(new RegExp(`^${subarea}\\.\\d$`));
  expect(framework.areas.map(({ id }) => id)).toEqual(["1", "2", "3", "4", "5", "6", "7", "8"]);
});

test("the known questions are the four printed ones, and none has a worth", () => {
  expect(framework.questions).toEqual([
    { id: "6.3.1", subarea: "6.3", maximum: null },
    { id: "6.3.2", subarea: "6.3", maximum: null },
    { id: "7.3.1", subarea: "7.3", maximum: null },
    { id: "7.3.2", subarea: "7.3", maximum: null },
  ]);
});

describe("the scoring policy", () => {
  test("is assumed in all but the dimensions, with a reason for each part", () => {
    const { provenance, parts } = framework.scoringPolicy;
    expect(provenance).toBe("assumed");
    expect(parts.filter((part) => part.provenance === "stated").map(({ part }) => part)).toEqual(["dimensions"]);
    for (const { why } of parts) expect(why).toMatch(/^[A-Z].{30,}\.$/);
  });

  test("has six even levels in each of three dimensions of equal weight", () => {
    expect(framework.dimensions.map(({ id }) => id)).toEqual(["system", "scope", "result"]);
    for (const { levels } of framework.dimensions) {
      expect(levels.map(({ value }) => value)).toEqual(["0", "1/5", "2/5", "3/5", "4/5", "1"]);
    }
    expect(framework.scoringPolicy.weights).toEqual({ system: "1/3", scope: "1/3", result: "1/3" });
  });
});

test("no name or keyword is a word that questions about any node use", () => {
  const general = [
    ...["poeng", "skår", "score", "resultat", "resultater", "styrke", "svakhet", "utfordring", "kommune", "rapport"],
    ...[
      "strategi",
      "samarbeid",
      "sammenligninger",
      "samanlikningar",
      "jämförelser",
      "comparisons",
      "extent",
      "plan",
      "system",
      "sterk",
      "svak",
      "best",
      "område",
      "delområde",
      "tiltak",
      "maks",
    ],
    ...["styrkar", "svakheiter", "utfordringar", "poengsum", "sammenligne", "samanlikne", "jämföra", "styrkor"],
    ...["poäng", "svagheter", "utmaningar", "kommunen", "åtgärder", "samverkan", "strategy", "results", "points"],
    ...["strengths", "weaknesses", "challenges", "municipality", "compare", "collaboration", "report", "measures"],
  ];
  const names = framework.locales.flatMap((locale) =>
    Object.values(framework.texts[locale]).flatMap(({ short, aliases, keywords }) => [short, ...aliases, ...keywords]),
  );
  expect(names.map(normaliseName).filter((name) => general.includes(name))).toEqual([]);
});

test("passages tell what a method question may ask for", () => {
  const ids = framework.passages.map(({ id }) => id);
  expect(ids).toEqual(
    expect.arrayContaining([
      ...["owners", "origin", "school-comparison", "ideal-municipality", "perspectives", "areas", "subareas"],
      ...["questions", "area-maximum", "total-maximum", "points", "dimension-system", "dimension-scope"],
      ...["dimension-result", "interviewed", "report", "sweden-ahead", "prize", "plan-levels", "plan-questions"],
      ...["known-questions", "done-not-planned", "strategy-not-audit"],
      ...framework.questions.map(({ id }) => `question-${id}`),
    ]),
  );
});

test("no passage claims which question of the red thread belongs to which level", () => {
  const passage = framework.passages.find(({ id }) => id === "plan-questions");
  expect(passage?.texts.nb).toContain("sier ikke hvilket nivå");
  expect(passage?.texts.nn).toContain("seier ikkje kva nivå");
  expect(passage?.texts.sv).toContain("säger inte vilken nivå");
  expect(passage?.texts.en).toContain("does not say which level");
});

import { describe, expect, test } from "vitest";
import { knownFramework } from "../testing/known-framework.js";
import { slidesOf } from "../testing/slides-of.js";
import { readClaims } from "./read-claims.js";

const read = (text: string) => readClaims(slidesOf(text), knownFramework);
const scores = (text: string) =>
  read(text).claims.map(({ target, printed, max, line }) => `${line}: ${target} = ${printed} of ${max}`);
const codes = (text: string) =>
  read(text)
    .problems.map(({ code, line }) => `${line ?? "-"} ${code.replace("importers/", "")}`)
    .filter((code) => code !== "- missing-rows");

const table = (...rows: readonly string[]) =>
  ["Poengfordeling område 5", "SUM", "Maks", "5. Brukere 40 100", ...rows].join("\n\n");

describe("rows that are read", () => {
  test.each([
    ["as printed in a deck", "5.2 Medarbeidere 3,3 20", "9: 5.2 = 3,3 of 20"],
    ["with a decimal point", "5.2 Medarbeidere 3.3 20", "9: 5.2 = 3.3 of 20"],
    ["with a point after the number", "5.2. Medarbeidere 3,3 20", "9: 5.2 = 3,3 of 20"],
    ["with more spaces", "5.2   Medarbeidere    3,3     20", "9: 5.2 = 3,3 of 20"],
    ["broken in the title", "5.2 Medarbeidernes fokus\n\npå service 3,3 20", "9: 5.2 = 3,3 of 20"],
    ["broken before the numbers", "5.2 Medarbeidere\n\n3,3 20", "9: 5.2 = 3,3 of 20"],
    ["broken between the numbers", "5.2 Medarbeidere\n\n3.3\n\n20", "9: 5.2 = 3.3 of 20"],
    ["with words between the numbers", "5.2 Medarbeidere 3,3 av 20 poeng", "9: 5.2 = 3,3 of 20"],
    ["with a share behind", "5.2 Medarbeidere 3,3 20 16,5 %", "9: 5.2 = 3,3 of 20"],
    ["with a year in the title", "5.2 Plan 2030 3,3 20", "9: 5.2 = 3,3 of 20"],
  ])("%s", (_name, row, expected) => {
    expect(scores(table(row))).toContain(expected);
    expect(codes(table(row))).toEqual([]);
  });

  test("the quote is the whole row, and the title becomes a name", () => {
    const { claims, names } = read(table("5.2 Medarbeidernes fokus\n\npå service 3,3 20"));
    expect(claims[1]?.quote).toBe("5.2 Medarbeidernes fokus på service 3,3 20");
    expect(names[1]).toEqual({ target: "5.2", name: "Medarbeidernes fokus på service", place: "table", line: 9 });
  });

  test("where the maximum stands first, the framework's maxima tell, not the header", () => {
    expect(scores("5. Brukere 100 40\n5.1 Strategi 20 6,7\n5.2 Service 20 3,3")).toEqual([
      "1: 5 = 40 of 100",
      "2: 5.1 = 6,7 of 20",
      "3: 5.2 = 3,3 of 20",
    ]);
  });

  test("a total is read where it has the framework's maximum", () => {
    expect(scores("1. Demokrati 62 100\n\nTotalt 555 800")).toContain("3: total = 555 of 800");
  });
});

describe("what is no row", () => {
  test.each([
    ["prose that begins with a number", "5 av 10 svarte 3 4"],
    ["a question below a sub-area", "7.3 Arbeidsmiljø\n\n7.3.1 Hvordan jobber kommunen?"],
    ["a table of contents", "1. Forord 3\n2. Metode 5\n3. Resultat 6"],
    ["years", "2023 10 20\n2024 11 20"],
  ])("%s", (_name, text) => {
    expect(scores(text)).toEqual([]);
  });

  test("one number without a maximum is no score, and it is said", () => {
    expect(scores("1. Demokrati 61\n2. Samfunn 60")).toEqual([]);
    expect(codes("1. Demokrati 61\n2. Samfunn 60")).toEqual(["1 rows-without-maximum"]);
  });
});

describe("what is wrong with a row", () => {
  const rows = ["5.1 Strategi 6,7 20", "5.3 Informasjon 6,7 20"];

  test.each([
    ["a value above the maximum", "5.2 Service 23,3 20", "13 above-maximum"],
    ["a maximum that differs from the framework's", "5.2 Service 3,3 25", "13 other-maximum"],
    ["a number that the framework does not have", "5.9 Service 3,3 20", "13 unknown-number"],
    ["a number too many", "5.2 Service 3,3 4,4 20", "13 unclear-row"],
    ["the same row again", "5.1 Strategi 6,7 20", "13 duplicate-row"],
    ["another score for the same number", "5.1 Strategi 7,6 20", "13 conflicting-row"],
    ["a maximum of nought", "5.2 Service 0 0", "13 unclear-row"],
  ])("%s", (_name, row, expected) => {
    expect(codes(table(...rows, row))).toEqual([expected]);
  });

  test("a row with another maximum is kept as printed", () => {
    expect(scores(table(...rows, "5.2 Service 3,3 25"))).toContain("13: 5.2 = 3,3 of 25");
  });

  test("of two different scores the first is kept", () => {
    expect(scores(table(...rows, "5.1 Strategi 7,6 20")).filter((score) => score.includes("5.1"))).toEqual([
      "9: 5.1 = 6,7 of 20",
    ]);
  });

  test("areas and sub-areas without a row are named once", () => {
    const missing = read(table(...rows)).problems.find(({ code }) => code === "importers/missing-rows");
    expect(missing?.facts).toMatchObject({ targets: expect.arrayContaining(["1", "1.1", "5.2", "8.4"]) });
  });
});

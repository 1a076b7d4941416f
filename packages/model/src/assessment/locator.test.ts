// Where a quote stands in a text: exact, moved, ambiguous or missing.
import { describe, expect, test } from "vitest";
import { locate, resolveLocator } from "./locator.js";

const text = [
  "Delområde Poeng Maks",
  "5.1 Strategi for brukeren 6,7 20",
  "5.2 Medarbeidernes fokus på",
  "   service 3,3 20",
  "",
  "⬧ Bruker lite data om",
  "brukerne ⬧ Mangler mål",
  "Styrker",
  "Svakheter",
  "Styrker",
].join("\n");

const resolve = (place: Parameters<typeof locate>[1], source = text) =>
  resolveLocator(locate("document", place), source);

test("a quote at its line is exact", () => {
  expect(resolve({ line: 2, quote: "5.1 Strategi for brukeren 6,7 20" })).toEqual({ status: "exact", line: 2 });
});

test("a quote that stands once, elsewhere, has moved", () => {
  expect(resolve({ line: 9, quote: "5.1 Strategi for brukeren 6,7 20" })).toEqual({ status: "moved", line: 2 });
});

test("a quote without a line is found where it stands once", () => {
  expect(resolve({ quote: "Svakheter" })).toEqual({ status: "moved", line: 9 });
});

test("a quote that stands twice, and not at its line, is ambiguous", () => {
  expect(resolve({ line: 9, quote: "Styrker" })).toEqual({ status: "ambiguous", lines: [8, 10] });
  expect(resolve({ quote: "Styrker" })).toEqual({ status: "ambiguous", lines: [8, 10] });
});

test("places that overlap are two places", () => {
  expect(resolve({ quote: "Ja Ja" }, "Ja\nJa\nJa")).toEqual({ status: "ambiguous", lines: [1, 2] });
});

test("of two places the one at its line is meant", () => {
  expect(resolve({ line: 10, quote: "Styrker" })).toEqual({ status: "exact", line: 10 });
});

test("a quote that stands nowhere is missing, whatever stands at its line", () => {
  expect(resolve({ line: 2, quote: "5.1 Strategi for brukeren 6,8 20" })).toEqual({ status: "missing" });
});

describe("what doesn't count", () => {
  test("line breaks and runs of spaces", () => {
    expect(resolve({ line: 3, quote: "5.2 Medarbeidernes fokus på service 3,3 20" })).toEqual({
      status: "exact",
      line: 3,
    });
    expect(resolve({ line: 3, quote: "5.2  Medarbeidernes\u00a0fokus\npå service 3,3 20" })).toMatchObject({ line: 3 });
  });

  test("bullet signs", () => {
    expect(resolve({ line: 6, quote: "Bruker lite data om brukerne" })).toEqual({ status: "exact", line: 6 });
    expect(resolve({ line: 7, quote: "• Mangler mål" })).toEqual({ status: "exact", line: 7 });
  });

  test("how lines end: Windows and old Macintoshes", () => {
    for (const ends of ["\r\n", "\r"]) {
      const other = text.replaceAll("\n", ends);
      expect(resolve({ line: 3, quote: "5.2 Medarbeidernes fokus på service 3,3 20" }, other)).toMatchObject({
        status: "exact",
        line: 3,
      });
      expect(resolve({ line: 10 }, other)).toEqual({ status: "exact", line: 10 });
      expect(resolve({ line: 11 }, other)).toEqual({ status: "missing" });
    }
  });
});

describe("what does count", () => {
  test("upper case, digits and punctuation", () => {
    expect(resolve({ line: 8, quote: "styrker" })).toEqual({ status: "missing" });
    expect(resolve({ line: 2, quote: "5.1 Strategi for brukeren 6.7 20" })).toEqual({ status: "missing" });
  });

  test("a quote of nothing but spaces and bullets stands nowhere", () => {
    expect(resolve({ line: 6, quote: " ⬧ " })).toEqual({ status: "missing" });
    expect(resolve({ line: 6, quote: "" })).toEqual({ status: "missing" });
  });
});

test("a short quote in a long text, and a long quote, cost little", () => {
  const long = "a b\n".repeat(10_000);
  expect(resolve({ line: 10_000, quote: "b" }, long)).toEqual({ status: "exact", line: 10_000 });
  expect(resolve({ line: 1, quote: long }, long)).toEqual({ status: "exact", line: 1 });
});

describe("a line without a quote", () => {
  test.each([
    [1, "exact"],
    [10, "exact"],
    [11, "missing"],
    [0, "missing"],
    [-1, "missing"],
  ])("line %i is %s", (line, status) => {
    expect(resolve({ line })).toMatchObject({ status });
  });

  test("a line end at the end of the text begins no further line", () => {
    expect(resolve({ line: 2 }, "one\ntwo\n")).toEqual({ status: "exact", line: 2 });
    expect(resolve({ line: 3 }, "one\ntwo\n")).toEqual({ status: "missing" });
  });
});

test("a place with neither line nor quote is missing", () => {
  expect(locate("document", { line: null })).toEqual({ source: "document", selectors: [] });
  expect(resolve({ line: null })).toEqual({ status: "missing" });
});

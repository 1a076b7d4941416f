// What queries answer about the real assessment: figures, order, evidence.
import { type Locale, locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { answerQuery } from "./answer-query.js";
import { hostOf } from "./queries/evidence.js";
import type { Query } from "./query.js";
import { exampleReview } from "./testing/example-review.js";
import { detectLanguages } from "./understand/language/detect-language.js";
import { readWords } from "./words/read-words.js";

const answer = (query: Query, locale: Locale = "nb", onlyAssessment = true) =>
  answerQuery(exampleReview, query, { id: undefined, question: "", locale, onlyAssessment });
const rank = (part: Partial<Extract<Query, { kind: "rank" }>>): Query => ({
  kind: "rank",
  level: "subarea",
  within: null,
  except: null,
  measure: "share",
  first: "weakest",
  place: 1,
  count: 1,
  ...part,
});
const total: Query = { kind: "total", show: "points", basis: "declared" };
const sumsOf = (ref: string | null): Query => ({ kind: "discrepancy", about: "sums", ref, words: [], rows: [] });

describe("a score", () => {
  const { text, facts, citations } = answer({ kind: "score", refs: ["5.1"], show: "points", why: false });

  test("says points, maximum, share and place", () => {
    expect(text).toContain("6,7 av 20 poeng (33,5\u00a0%), linje 959");
  });

  test("is a declared fact that a citation with the printed row grounds", () => {
    expect(facts[0]).toMatchObject({ ref: "5.1", value: 6.7, max: 20, share: 33.5, unit: "points", basis: "declared" });
    expect(citations[0]).toMatchObject({ kind: "score", ref: "5.1", source: { line: 959 } });
    expect(citations[0]?.quote).toContain("6,7 20");
  });

  test("is printed with a point in English", () => {
    expect(answer({ kind: "score", refs: ["5.1"], show: "points", why: false }, "en").text).toContain(
      "6.7 of 20 points (33.5%)",
    );
  });
});

describe("the total", () => {
  test("is the sum of the printed areas, beside the sum of the rows", () => {
    const { facts, text } = answer(total);
    expect(facts.map(({ value, basis }) => [value, basis])).toContainEqual([555, "declared-sum"]);
    expect(facts.map(({ value, basis }) => [value, basis])).toContainEqual([549.3, "computed"]);
    expect(text).not.toContain("554");
  });

  test("names what others have published, and where, unless only the assessment counts", () => {
    const { text, citations } = answer(total, "nb", false);
    expect(text).toContain("554 poeng");
    expect(citations.find(({ kind }) => kind === "published")?.source.url).toMatch(/^https:/);
  });
});

describe("an order", () => {
  test("of the weakest names the remarks that may explain it", () => {
    const { answerRefs, citations, text } = answer(rank({}));
    expect(answerRefs).toEqual(["5.2"]);
    expect(citations.map(({ ref }) => ref)).toContain("F5-V-01");
    expect(text).toContain("ut fra ordlyden");
  });

  test("keeps ties together, in the order of the framework", () => {
    expect(answer(rank({ place: 2 })).answerRefs).toEqual(["5.1", "5.3", "7.4"]);
  });

  test("says so when a tie goes over the cut", () => {
    const { answerRefs, text } = answer(rank({ count: 2 }));
    expect(answerRefs).toEqual(["5.2", "5.1", "5.3", "7.4"]);
    expect(text).toContain("4 i stedet for 2");
  });

  test("says so when rounding leaves the cut open", () => {
    expect(answer(rank({ first: "strongest", count: 5 })).text).toContain("avrundet");
  });

  test("goes by points lost where they are asked for", () => {
    expect(answer(rank({ measure: "lost", within: "7" })).answerRefs).toEqual(["7.2"]);
    expect(answer(rank({ within: "7" })).answerRefs).toEqual(["7.4"]);
  });
});

describe("a comparison", () => {
  const compare = (
    refs: readonly string[],
    measure: "points" | "share" | "lost",
    wanted: "stronger" | "weaker" = "stronger",
    why = false,
  ): Query => ({
    kind: "compare",
    refs,
    measure,
    wanted,
    why,
  });

  test("with a reason names what the weaker one loses most by, and quotes what the report says", () => {
    const { answerRefs, text, citations } = answer(compare(["5", "8"], "points", "weaker", true));
    expect(answerRefs).toEqual(["5"]);
    expect(text).toMatch(/43 poeng foran.*5\.2 .*mangler 16,7 poeng.*F5-V-\d\d/s);
    expect(text.length).toBeLessThanOrEqual(1200);
    expect(citations.map(({ ref }) => ref)).toContain("5.2");
  });

  test("names the winner alone, and the difference", () => {
    const { answerRefs, facts } = answer(compare(["1", "6"], "points"));
    expect(answerRefs).toEqual(["6"]);
    expect(facts.find(({ delta }) => delta !== undefined)).toMatchObject({ value: 5, delta: 5 });
  });

  test("names none when they are equal", () => {
    expect(answer(compare(["5.1", "5.3"], "points")).answerRefs).toEqual([]);
  });

  test("names the one that is asked for", () => {
    expect(answer(compare(["2.3", "7.4"], "lost", "weaker")).answerRefs).toEqual(["7.4"]);
  });
});

test("an area is never ranked without a part of it", () => {
  expect(answer(rank({ level: "area", except: ["5.2"] })).status).toBe("declined");
});

describe("a threshold", () => {
  const filter = (
    limits: Extract<Query, { kind: "filter" }>["limits"],
    measure: "points" | "share" | "maximum",
  ): Query => ({
    kind: "filter",
    level: "subarea",
    within: null,
    except: null,
    measure,
    limits,
  });

  test("at exactly half is not under it", () => {
    expect(answer(filter([{ test: "below", value: "1/2" }], "share")).answerRefs).not.toContain("1.1");
    expect(answer(filter([{ test: "at-most", value: "1/2" }], "share")).answerRefs).toContain("1.1");
  });

  test("that none passes is answered with the nearest", () => {
    const { answerRefs, text } = answer(filter([{ test: "above", value: "19/20" }], "share"));
    expect(answerRefs).toEqual([]);
    expect(text).toContain("7.3");
  });

  test("may be two that hold together", () => {
    const { answerRefs } = answer(
      filter(
        [
          { test: "above", value: "2/5" },
          { test: "below", value: "1/2" },
        ],
        "share",
      ),
    );
    expect(answerRefs).toEqual(["4.5", "5.5"]);
  });

  test("is a fact of the question", () => {
    const { facts } = answer(filter([{ test: "exactly", value: "40" }], "maximum"));
    expect(facts).toContainEqual(expect.objectContaining({ value: 40, basis: "asked" }));
  });
});

describe("nodes taken together", () => {
  const together = (part: Partial<Extract<Query, { kind: "aggregate" }>>): Query => ({
    kind: "aggregate",
    operation: "average",
    measure: "points",
    side: null,
    over: { what: "level", level: "area", within: null },
    ...part,
  });

  test("have an exact average, and say what it rests on", () => {
    const { facts, text } = answer(together({}));
    expect(facts[0]).toMatchObject({ value: 69.375, max: 100, basis: "computed" });
    expect(text).toContain("69,4 av 100 poeng");
    expect(text).toContain("oppgitte poengsummene");
  });

  test("whose maxima differ have an average of shares that is not the share of the sums", () => {
    const { text } = answer(together({ measure: "share", over: { what: "level", level: "subarea", within: null } }));
    expect(text).toContain("67,2\u00a0% av maks");
    expect(text).toContain("549,3 av 800 poeng (68,7\u00a0%)");
  });

  test("may be the first of an order, a tie over the cut making no difference", () => {
    const first = { what: "first", level: "subarea", within: null, first: "weakest", count: 3 } as const;
    const { text, answerRefs } = answer(together({ operation: "sum", over: first }));
    expect(text).toContain("16,7 av 60 poeng");
    expect(answerRefs).toHaveLength(3);
  });
});

describe("what would be", () => {
  const whatIf = (part: Partial<Extract<Query, { kind: "what-if" }>>): Query => ({
    kind: "what-if",
    changes: [{ refs: ["5.2"], to: { how: "full" } }],
    about: ["total"],
    basis: "declared",
    ...part,
  });

  test("adds a sub-area's gain to the printed area scores", () => {
    const { facts, text } = answer(whatIf({}));
    expect(facts.map(({ value }) => value)).toEqual(expect.arrayContaining([571.7, 555, 16.7]));
    expect(text).toContain("ikke en offisiell poengsum");
  });

  test("may rest on the sub-areas", () => {
    expect(answer(whatIf({ about: ["5"], basis: "computed" })).facts[0]).toMatchObject({
      value: 57.4,
      basis: "computed",
    });
  });

  test("puts one area right and leaves the rest as printed", () => {
    expect(answer(whatIf({ changes: [{ refs: ["2"], to: { how: "parts" } }] })).text).toContain("551,1 av 800");
  });

  test("never goes above a maximum or below zero", () => {
    const high = answer(whatIf({ changes: [{ refs: ["5.2"], to: { how: "points", value: "25" } }] }));
    expect(high.text).toContain("kan høyst gi 20 poeng");
    expect(high.facts).toContainEqual(expect.objectContaining({ value: 25, basis: "asked" }));
    const low = answer(whatIf({ changes: [{ refs: ["5.2"], to: { how: "by", value: "-5" } }] }));
    expect(low.text).toContain("kan ikke få mindre enn 0 poeng");
    expect(low.text).not.toContain("Totalen");
  });
});

describe("a table beside the scores", () => {
  const table = (part: Partial<Extract<Query, { kind: "table" }>>): Query => ({
    kind: "table",
    table: null,
    rows: [],
    span: null,
    columns: [],
    together: false,
    find: { what: "values" },
    ...part,
  });

  test("words a negative figure as a fall, with its row", () => {
    const { text, facts, citations } = answer(table({ rows: ["2025"], columns: ["Grunnskole"] }));
    expect(text).toContain("en nedgang på 3\u00a0460 tusen kroner, linje 913");
    expect(facts[0]).not.toBeUndefined();
    expect(facts).toContainEqual(
      expect.objectContaining({ value: -3460, unit: "thousand-kroner", period: "2025", basis: "stated" }),
    );
    expect(citations[0]).toMatchObject({ kind: "table", source: { line: 913 } });
  });

  test("tells a printed sum from one that is added up", () => {
    const find = { what: "sum" } as const;
    const printed = answer(table({ span: { from: 2023, to: 2032 }, together: true, find }));
    expect(printed.facts).toContainEqual(expect.objectContaining({ value: 18672, basis: "stated" }));
    const added = answer(table({ span: { from: 2024, to: 2026 }, columns: ["Barnehage"], find }));
    expect(added.facts).toContainEqual(expect.objectContaining({ value: -1841, basis: "computed" }));
  });

  test("notes that a row's label is wrong, and adds up the years that are asked for", () => {
    const { text, notes } = answer(
      table({ span: { from: 2023, to: 2026 }, columns: ["Barnevern"], find: { what: "sum" } }),
    );
    expect(text).toContain("821 tusen kroner");
    expect(text).toContain("795 tusen kroner");
    expect(notes.join(" ")).toContain("2023–2027");
  });

  test("says which years and columns there are where what is asked for is missing", () => {
    const { status, text } = answer(table({ rows: ["2040"], columns: ["Barnehage"] }));
    expect(status).toBe("declined");
    expect(text).toContain("2023–2032");
    expect(text).toContain("kommunehelse");
  });

  test("is declined where there is none", () => {
    const none = { ...exampleReview, assessment: { ...exampleReview.assessment, tables: [] } };
    const { status } = answerQuery(none, table({}), { id: undefined, question: "", locale: "nb" });
    expect(status).toBe("declined");
  });
});

describe("what doesn't add up", () => {
  test("comes with gap and every explanation", () => {
    const { text, facts } = answer(sumsOf("2"));
    for (const number of ["77", "73,1", "3,9", "3,2", "72,9", "73,3", "11,25", "12,55"]) expect(text).toContain(number);
    expect(text.split("\n").filter((line) => line.startsWith("• "))).toHaveLength(6);
    expect(facts).toContainEqual(expect.objectContaining({ value: 3.2, unit: "points" }));
  });

  test("names the published total that an explanation doesn't fit with", () => {
    expect(answer(sumsOf("2"), "nb", false).text).toContain("554");
  });

  test("is told from what agrees once rounded", () => {
    expect(answer(sumsOf("5")).text).toMatch(/^Ja, .*40,7 .*41/);
  });

  test("is noted beside every answer that touches it, and no other", () => {
    expect(answer({ kind: "score", refs: ["2"], show: "points", why: false }).notes).toHaveLength(1);
    expect(answer({ kind: "perspective", refs: ["A"], show: "points", basis: "declared" }).notes).toHaveLength(1);
    expect(answer(total).notes).toHaveLength(1);
    expect(answer({ kind: "score", refs: ["3"], show: "points", why: false }).notes).toHaveLength(0);
  });

  test("is listed once for the whole source", () => {
    const { text, answerRefs } = answer({ kind: "discrepancy", about: "everything", ref: null, words: [], rows: [] });
    expect(answerRefs).toEqual(["2"]);
    expect(text).toContain("«Sum 2023-2026»");
    expect(text.length).toBeLessThanOrEqual(1800);
  });
});

describe("remarks", () => {
  test("are quoted whole, with id and line", () => {
    const { text } = answer({
      kind: "findings",
      within: "5",
      categories: ["weakness"],
      show: "list",
      supposed: null,
      ids: [],
    });
    expect(text).toContain(
      "«Bruker lite video som verktøy/metode for å presentere tjenestene» (svakhet, F5-V-02, linje 1054)",
    );
  });

  test("that are missing are said to be, beside what there is", () => {
    const { text, facts } = answer({
      kind: "findings",
      within: "8",
      categories: ["weakness"],
      show: "list",
      supposed: null,
      ids: [],
    });
    expect(text).toContain("ingen svakheter");
    expect(facts.map(({ value }) => value)).toEqual([10, 4]);
  });

  test("that are too many to read are counted by area", () => {
    const { text } = answer({
      kind: "findings",
      within: null,
      categories: ["strength"],
      show: "list",
      supposed: null,
      ids: [],
    });
    expect(text).toContain("51 styrker");
    expect(text.length).toBeLessThanOrEqual(4000);
  });
});

test("an answer speaks the language it says", () => {
  const queries: readonly Query[] = [
    rank({}),
    rank({ count: null, level: "area" }),
    total,
    sumsOf("2"),
    sumsOf("1"),
    { kind: "discrepancy", about: "everything", ref: null, words: [], rows: [] },
    { kind: "discrepancy", about: "names", ref: "5", words: [], rows: [] },
    { kind: "discrepancy", about: "table", ref: null, words: [], rows: [] },
    { kind: "findings", within: "3", categories: ["weakness"], show: "list", supposed: null, ids: [] },
    { kind: "method", about: { what: "passage", ids: ["interviewed"] } },
    { kind: "topic", words: ["facebook"], categories: [], within: null },
  ];
  for (const query of queries) {
    for (const locale of locales) {
      const said = answer(query, locale).text.replace(/«[^»]*»/g, " ");
      expect({ query, heard: detectLanguages(readWords(said))[0] }).toEqual({ query, heard: locale });
    }
  }
});

test("an address is named by its host", () => {
  expect(hostOf("https://www.example.org/a/b?c")).toBe("example.org");
});

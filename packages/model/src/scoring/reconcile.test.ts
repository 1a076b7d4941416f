// Declared against computed: the published evaluation, figure by figure, and every verdict on small ones.
import { describe, expect, test } from "vitest";
import type { Response } from "../assessment/assessment.js";
import { defineFramework } from "../framework/define-framework.js";
import { exact, sum, toDecimal } from "../numbers/exact.js";
import { anAssessment, type PrintedScore, thePublishedEvaluation } from "../testing/assessment-builder.js";
import { aFrameworkDocument, publishedFrameworkDocument } from "../testing/framework-builder.js";
import type { Explanation } from "./explain-gap.js";
import { type Reconciliation, reconcileAssessment } from "./reconcile.js";
import { scoreAssessment } from "./score-assessment.js";

const published = defineFramework(publishedFrameworkDocument());

type Reconciled = (target: string) => Reconciliation;

function lookup(reconciliations: readonly Reconciliation[]): Reconciled {
  return (target) => reconciliations.find((found) => found.target === target) ?? expect.fail(target);
}

function reconcilePublished(...outside: Parameters<typeof thePublishedEvaluation>) {
  const assessment = thePublishedEvaluation(...outside);
  return reconcileAssessment(published, assessment, scoreAssessment(published, assessment));
}

/** What is explained, as exact fractions: kind, target, from, to. */
const told = (explanations: readonly Explanation[]) =>
  explanations.map(({ kind, target, lo, hi }) => [kind, target, lo, hi]);
const explained = (kind: Explanation["kind"], target: string, lo: string, hi: string) => [
  kind,
  target,
  exact(lo),
  exact(hi),
];

const misprintedArea = explained("parent", "2", "72.9", "73.3");
const misprintedRows = [
  explained("child", "2.1", "11.25", "12.55"),
  explained("child", "2.2", "28.25", "29.55"),
  explained("child", "2.3", "21.65", "22.95"),
  explained("child", "2.4", "24.95", "25"),
];
const otherWeights = explained("weighting", "2", "76.5", "77.5");

describe("the published evaluation", () => {
  const reconciliations = reconcilePublished();
  const of = lookup(reconciliations);

  test("contradicts itself in area 2: 77 printed, 73.1 added up, 3.2 that no rounding explains", () => {
    expect(of("2")).toMatchObject({
      declared: exact(77),
      declaredBasis: "declared",
      computed: { lo: exact("73.1"), hi: exact("73.1") },
      verdict: "discrepant",
      gap: exact("3.2"),
    });
  });

  test("has every single fault that would explain area 2", () => {
    expect(told(of("2").explanations)).toEqual([misprintedArea, ...misprintedRows, otherWeights]);
    expect(of("2").explanations.flatMap(({ contradictedBy }) => contradictedBy)).toEqual([]);
  });

  test("says how many characters each misprint would take: 77 for 73 is one", () => {
    expect(of("2").explanations.map(({ target, digitEdits }) => [target, digitEdits])).toEqual([
      ["2", 1],
      ["2.1", 2],
      ["2.2", 1],
      ["2.3", 2],
      ["2.4", 2],
      ["2", undefined],
    ]);
  });

  test.each(["1", "3", "4", "5", "6", "7", "8"])("agrees with its rows in area %s", (area) => {
    expect(of(area)).toMatchObject({ verdict: "consistent", gap: exact(0), explanations: [] });
  });

  test("declares areas that add up to 555 over rows of 549.3, which areas that agree narrow down to 0.75 apart", () => {
    expect(of("total")).toMatchObject({
      declared: exact(555),
      declaredBasis: "declared-sum",
      computed: { lo: exact("549.3"), hi: exact("549.3") },
      verdict: "discrepant",
      gap: exact("0.75"),
      explanations: [],
    });
  });

  test.each([
    ["A", "139", "134.6", "discrepant", "2.95"],
    ["B", "155", "154.2", "rounding-only", "0"],
    ["C", "108", "107.3", "rounding-only", "0"],
    ["D", "153", "153.2", "consistent", "0"],
  ])("perspective %s: areas %s, rows %s, %s", (target, declared, computed, verdict, gap) => {
    expect(of(target)).toMatchObject({
      declared: exact(declared),
      declaredBasis: "declared-sum",
      computed: { lo: exact(computed), hi: exact(computed) },
      verdict,
      gap: exact(gap),
    });
  });

  test("is judged in the framework's order, sub-areas aside", () => {
    expect(reconciliations.map(({ target }) => target)).toEqual([
      "total",
      "A",
      "1",
      "2",
      "B",
      "3",
      "4",
      "C",
      "5",
      "6",
      "D",
      "7",
      "8",
    ]);
  });

  test("is judged once and for all", () => {
    expect([reconciliations, of("2"), of("2").explanations[0]].every(Object.isFrozen)).toBe(true);
  });
});

// With 77 for area 2 the areas add up to something in [551.8, 555.25], with its rows to something in [548.2, 551.05].
describe("a published total of 554", () => {
  test("contradicts a misprinted 77 while nobody has accepted it, and strikes out nothing", () => {
    const of = lookup(reconcilePublished({ printed: "554", accepted: false }));
    expect(told(of("2").explanations)).toEqual([misprintedArea, ...misprintedRows, otherWeights]);
    expect(of("2").explanations.map(({ contradictedBy }) => contradictedBy)).toEqual([
      ["C-total-43"],
      [],
      [],
      [],
      [],
      [],
    ]);
    expect(of("total")).toMatchObject({ declared: exact(555), declaredBasis: "declared-sum" });
  });

  test("strikes out the misprinted 77 once it is accepted", () => {
    const of = lookup(reconcilePublished({ printed: "554", accepted: true }));
    expect(told(of("2").explanations)).toEqual([...misprintedRows, otherWeights]);
    expect(of("2").explanations.flatMap(({ contradictedBy }) => contradictedBy)).toEqual([]);
    expect(of("total")).toMatchObject({
      declared: exact(554),
      declaredBasis: "declared",
      verdict: "discrepant",
      gap: exact("2.45"),
    });
  });

  test.each([
    ["551,5", ["C-total-43"], ["C-total-43"]],
    ["551,8", ["C-total-43"], []],
    ["551", [], ["C-total-43"]],
    ["548", [], ["C-total-43"]],
    ["555", ["C-total-43"], []],
    ["555,3", ["C-total-43"], []],
    ["556", ["C-total-43"], ["C-total-43"]],
    ["547", ["C-total-43"], ["C-total-43"]],
  ])("of %s instead would speak against other explanations", (printed, againstArea, againstRows) => {
    const [area, row] = lookup(reconcilePublished({ printed, accepted: false }))("2").explanations;
    expect(area?.contradictedBy).toEqual(againstArea);
    expect(row?.contradictedBy).toEqual(againstRows);
  });
});

describe("on a small framework", () => {
  const framework = defineFramework(
    aFrameworkDocument({
      perspectives: { A: ["1"], B: ["2"] },
      subareas: { "1.1": "20", "1.2": "30", "1.3": "50", "2.1": "100" },
      questions: { "1.1.1": "20", "1.2.1": "30" },
    }),
  );
  const claim = (target: string, printed: string): PrintedScore => ({
    target,
    printed,
    maximum: { total: 200, "1.1": 20, "1.2": 30, "1.3": 50 }[target] ?? 100,
  });
  const reconcile = (scores: Readonly<Record<string, string>>, responses: readonly Response[] = []) => {
    const printed = Object.entries(scores).map(([target, text]) => claim(target, text));
    const assessment = anAssessment("test-framework", { printed, responses });
    return lookup(reconcileAssessment(framework, assessment, scoreAssessment(framework, assessment)));
  };
  const answered = (question: string, level: string): readonly Response[] =>
    (["system", "scope", "result"] as const).map((dimension) => ({ question, dimension, level }));

  test.each([
    ["60,7", "61", "consistent"],
    ["60,5", "61", "consistent"],
    ["60,4", "60", "consistent"],
    ["60,4", "61", "rounding-only"],
    ["60,5", "60", "rounding-only"],
    ["60,7", "60,7", "consistent"],
    ["60,7", "60,6", "rounding-only"],
    ["60,7", "60,8", "rounding-only"],
    ["60,7", "60,9", "rounding-only"],
    ["60,7", "61,0", "discrepant"],
    ["60,2", "61", "discrepant"],
    ["60,0", "61", "discrepant"],
  ])("rows of %s under %s are %s", (rows, area, verdict) => {
    const last = sum([exact(rows.replace(",", ".")), exact("-30")]);
    const of = reconcile({ "1": area, "1.1": "10,0", "1.2": "20,0", "1.3": toDecimal(last, 1).replace(".", ",") });
    expect(of("1").verdict).toBe(verdict);
  });

  test("nothing printed and nothing answered is insufficient", () => {
    expect(reconcile({})("1")).toEqual({
      target: "1",
      declared: undefined,
      declaredBasis: undefined,
      computed: undefined,
      verdict: "insufficient",
      gap: exact(0),
      explanations: [],
    });
  });

  test("rows without an area are insufficient, and so is an area without rows", () => {
    expect(reconcile({ "1.1": "10,0", "1.2": "20,0", "1.3": "30,7" })("1")).toMatchObject({
      verdict: "insufficient",
      explanations: [],
    });
    expect(reconcile({ "1": "61" })("1")).toMatchObject({ verdict: "insufficient", explanations: [] });
  });

  test("a missing row is insufficient, and told with what it would have to be", () => {
    const found = reconcile({ "1": "61", "1.1": "10,0", "1.2": "20,0" })("1");
    expect(found).toMatchObject({ verdict: "insufficient", gap: exact(0) });
    expect(found.explanations).toEqual([
      {
        kind: "missing-row",
        target: "1.3",
        lo: exact("30.4"),
        hi: exact("31.6"),
        digitEdits: undefined,
        contradictedBy: [],
      },
    ]);
  });

  test("two missing rows are not guessed at", () => {
    expect(reconcile({ "1": "61", "1.1": "10,0" })("1")).toMatchObject({ verdict: "insufficient", explanations: [] });
  });

  test("an area that not even the missing row could make right is discrepant", () => {
    const tooMuch = reconcile({ "1": "25", "1.1": "10,0", "1.2": "20,0" })("1");
    expect(tooMuch).toMatchObject({ verdict: "discrepant", gap: exact("4.4") });
    expect(told(tooMuch.explanations)).toEqual([
      explained("parent", "1", "29.9", "80.1"),
      explained("child", "1.1", "0", "5.55"),
      explained("child", "1.2", "0", "15.55"),
      explained("weighting", "1", "24.5", "25.5"),
    ]);
    expect(reconcile({ "1": "90", "1.1": "10,0", "1.2": "20,0" })("1")).toMatchObject({
      verdict: "discrepant",
      gap: exact("9.4"),
    });
  });

  test("responses that are still open are insufficient where the declared score may be right", () => {
    const of = reconcile({ "1": "61", "1.2": "20,0", "1.3": "30,7" }, answered("1.1.1", "2").slice(0, 1));
    expect(of("1")).toMatchObject({ verdict: "insufficient", gap: exact(0), explanations: [] });
  });

  test("responses that are complete are held against the declared score", () => {
    const rows = { "1.2": "20,0", "1.3": "30,7" };
    expect(reconcile({ "1": "59", ...rows }, answered("1.1.1", "2"))("1").verdict).toBe("consistent");
    expect(reconcile({ "1": "61", ...rows }, answered("1.1.1", "2"))("1")).toMatchObject({
      verdict: "discrepant",
      gap: exact("1.7"),
    });
  });

  test("what is answered stands in for its printed row where the other rows are explained", () => {
    const rows = { "1.1": "19,0", "1.2": "20,0", "1.3": "30,0" };
    expect(told(reconcile({ "1": "70", ...rows }, answered("1.1.1", "2"))("1").explanations)).toEqual([
      explained("parent", "1", "57.9", "58.1"),
      explained("child", "1.1", "19.4", "20"),
      explained("child", "1.3", "41.45", "42.55"),
    ]);
  });

  test("a sub-area that doesn't apply keeps the ratio of the others", () => {
    const none: readonly Response[] = [{ question: "1.1.1", state: "not-applicable" }];
    const rows = { "1.2": "20,0", "1.3": "30,0" };
    expect(reconcile({ "1": "63", ...rows }, none)("1")).toMatchObject({
      computed: { lo: exact("62.5"), hi: exact("62.5") },
      verdict: "consistent",
    });
    const discrepant = reconcile({ "1": "70", ...rows }, none)("1");
    expect(discrepant.verdict).toBe("discrepant");
    expect(discrepant.explanations.map(({ target }) => target)).not.toContain("1.1");
  });

  describe("other weights explain a gap", () => {
    test("where the declared share lies between those of the rows", () => {
      const found = reconcile({ "1": "80", "1.1": "20,0", "1.2": "20,0", "1.3": "25,0" })("1");
      expect(told(found.explanations).at(-1)).toEqual(explained("weighting", "1", "79.5", "80.5"));
    });

    test("but not where every row has another share", () => {
      const found = reconcile({ "1": "80", "1.1": "10,0", "1.2": "15,0", "1.3": "25,0" })("1");
      expect(found.verdict).toBe("discrepant");
      expect(found.explanations.map(({ kind }) => kind)).not.toContain("weighting");
    });
  });

  test("a row that can't be that wrong explains nothing", () => {
    const found = reconcile({ "1": "95", "1.1": "10,0", "1.2": "20,0", "1.3": "30,0" })("1");
    expect(told(found.explanations)).toEqual([explained("parent", "1", "59.85", "60.15")]);
  });

  test("a perspective that the report prints strikes out what it contradicts", () => {
    const rows = { "1.1": "10,0", "1.2": "20,0", "1.3": "30,0" };
    const kinds = (perspective: string) =>
      reconcile({ A: perspective, "1": "70", ...rows })("1").explanations.map(({ kind }) => kind);
    expect(kinds("60")).toEqual(["parent"]);
    expect(kinds("70")).not.toContain("parent");
    expect(kinds("65")).toEqual([]);
  });

  test("a total bounds an area only where the other areas are known", () => {
    const rows = { "1.1": "10,0", "1.2": "20,0", "1.3": "30,0", "1": "70" };
    const first = (scores: Readonly<Record<string, string>>) => reconcile(scores)("1").explanations[0]?.kind;
    expect(first({ ...rows, total: "120" })).toBe("parent");
    expect(first({ ...rows, total: "120", "2": "50", "2.1": "50,0" })).not.toBe("parent");
    expect(first({ ...rows, total: "110", "2": "50", "2.1": "50,0" })).toBe("parent");
  });

  test("a total leaves open which reading of another discrepant area is true", () => {
    const scores = { "1": "70", "1.1": "10,0", "1.2": "20,0", "1.3": "30,0", "2": "50", "2.1": "40,0" };
    const targets = (total: string) =>
      new Set(reconcile({ ...scores, total })("1").explanations.map(({ kind }) => kind));
    expect(targets("100")).toEqual(new Set(["parent"]));
    expect(targets("110")).toEqual(new Set(["parent", "child"]));
    expect(targets("120")).toEqual(new Set(["child"]));
    expect(targets("130")).toEqual(new Set());
  });

  test("a printed total that printed areas contradict is discrepant, even where no row is printed", () => {
    expect(reconcile({ total: "140", "1": "61", "2": "70" })("total")).toMatchObject({
      verdict: "discrepant",
      gap: exact("7.5"),
      computed: undefined,
    });
    expect(reconcile({ total: "131", "1": "61", "2": "70" })("total").verdict).toBe("insufficient");
  });

  test("a number that only just rounds into the range counts among what may have been meant: 12,6 for 2,6", () => {
    const four = defineFramework(
      aFrameworkDocument({
        perspectives: { A: ["1"] },
        subareas: { "1.1": "20", "1.2": "20", "1.3": "30", "1.4": "30" },
      }),
    );
    const printed = Object.entries({ "1": "77", "1.1": "2,6", "1.2": "15,0", "1.3": "25,0", "1.4": "25,1" }).map(
      ([target, text]) => ({ target, printed: text, maximum: 100 }),
    );
    const assessment = anAssessment("test-framework", { printed });
    const of = lookup(reconcileAssessment(four, assessment, scoreAssessment(four, assessment)));
    const row = of("1").explanations.find(({ target }) => target === "1.1");
    expect(row).toMatchObject({ lo: exact("11.25"), hi: exact("12.55"), digitEdits: 1 });
  });

  test("a score with nine decimals is explained without trying every number", () => {
    const found = reconcile({ "1": "70,000000000", "1.1": "10,0", "1.2": "20,0", "1.3": "30,0" })("1");
    expect(found.explanations[0]).toMatchObject({ kind: "parent", digitEdits: undefined });
  });
});

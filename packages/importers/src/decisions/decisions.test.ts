import { describe, expect, test } from "vitest";
import type { ReadFinding } from "../deck/read-findings.js";
import { type Decision, parseDecisions } from "./decisions.js";
import { numberFindings } from "./number-findings.js";
import { settleFindings } from "./settle-findings.js";

const finding = (area: string, text: string, category: ReadFinding["category"]): ReadFinding => ({
  area,
  text,
  category,
  categoryBasis: "inferred",
  confidence: 0.6,
  line: 1,
});
const decide = (area: string, begins: string, category: Decision["category"]): Decision => ({
  finding: { area, begins },
  category,
  reason: "read again",
});
const found = [
  finding("4", "Stiller ikke krav", "weakness"),
  finding("4", "Stiller opp", "strength"),
  finding("5", "Stiller ikke krav", "weakness"),
];

describe("a decision", () => {
  test("settles the one finding of its area that begins so, as manual and certain", () => {
    const { findings, problems } = settleFindings(found, { decisions: [decide("4", "Stiller  ikke", "challenge")] });
    expect(findings[0]).toMatchObject({ category: "challenge", categoryBasis: "manual", confidence: 1 });
    expect(findings.slice(1)).toEqual(found.slice(1));
    expect(problems).toEqual([]);
  });

  test("about no finding, or about several, is a problem and changes nothing", () => {
    const { findings, problems } = settleFindings(found, {
      decisions: [decide("4", "Finnes ikke", "strength"), decide("4", "Stiller", "strength")],
    });
    expect(findings).toEqual(found);
    expect(problems.map(({ code }) => code)).toEqual(["importers/unknown-decision", "importers/ambiguous-decision"]);
  });
});

test("ids are numbered by area and category in the order of the source", () => {
  expect(numberFindings(found).map(({ id }) => id)).toEqual(["F4-V-01", "F4-S-01", "F5-V-01"]);
});

describe("a decisions file", () => {
  test("is read with role and date, or without", () => {
    const decisions = [
      {
        finding: { area: "4", begins: "Stiller" },
        category: "challenge",
        reason: "r",
        by: "adviser",
        at: "2031-05-06",
      },
    ];
    expect(parseDecisions({ decisions })).toEqual({ decisions });
    expect(parseDecisions({ decisions: [] })).toEqual({ decisions: [] });
  });

  test.each([
    ["nothing", undefined, ""],
    ["another shape", { findings: [] }, "/decisions"],
    [
      "an unknown category",
      { decisions: [{ finding: { area: "4", begins: "a" }, category: "good", reason: "r" }] },
      "/decisions/0/category",
    ],
    [
      "no reason",
      { decisions: [{ finding: { area: "4", begins: "a" }, category: "strength" }] },
      "/decisions/0/reason",
    ],
    [
      "a finding by its id",
      { decisions: [{ finding: "F4-U-04", category: "strength", reason: "r" }] },
      "/decisions/0/finding",
    ],
  ])("with %s is refused with the place", (_name, json, pointer) => {
    expect(() => parseDecisions(json)).toThrow(
      expect.objectContaining({
        code: "importers/invalid-decisions",
        faults: expect.arrayContaining([expect.objectContaining({ pointer })]),
      }),
    );
  });
});

import { readFileSync } from "node:fs";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework } from "@kompass/model";
import { expect, test } from "vitest";
import { importReport } from "../import-report.js";
import type { Decision } from "./decisions.js";
import { settleAssessment } from "./settle-assessment.js";

const framework = defineFramework(kommunekompasset2020);
const report = readFileSync(new URL("../../../../examples/midtre-gauldal-2023/source.txt", import.meta.url));
const read = () => importReport(report, { framework, title: "rapport.txt" });

test("what is settled afterwards is what it would have been had it been known at reading", () => {
  const { assessment } = read();
  const doubtful = assessment.findings.filter(({ confidence }) => confidence < 0.7);
  const decisions = doubtful.map(
    ({ area, text }): Decision => ({ finding: { area, begins: text }, category: "strength", reason: "read again" }),
  );
  const settlement = { subject: "Øvre Nordvik", period: 2031, decisions: { decisions } };
  const settled = settleAssessment(assessment, settlement);
  expect(decisions.length).toBeGreaterThan(0);
  expect(settled.problems).toEqual([]);
  expect(settled.assessment).toEqual(
    importReport(report, { framework, title: "rapport.txt", ...settlement }).assessment,
  );
  expect(settled.assessment.id).toBe("ovre-nordvik-2031");
});

test("a decision about no finding is a problem", () => {
  const decisions = {
    decisions: [{ finding: { area: "4", begins: "Nei" }, category: "strength" as const, reason: "r" }],
  };
  expect(settleAssessment(read().assessment, { subject: "Nordvik", period: null, decisions }).problems).toEqual([
    expect.objectContaining({ code: "importers/unknown-decision" }),
  ]);
});

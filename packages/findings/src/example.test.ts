import midtreGauldal2023 from "@kompass/example-midtre-gauldal-2023/assessment.json" with { type: "json" };
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, parseAssessment } from "@kompass/model";
import { expect, test } from "vitest";
import { reviewAssessment } from "./review-assessment.js";

const review = reviewAssessment(defineFramework(kommunekompasset2020), parseAssessment(midtreGauldal2023));
const tiedTo = (ref: string) => review.reported.filter(({ subarea }) => subarea?.ref === ref).map(({ id }) => id);

test("the remarks that explain the weakest sub-area are tied to it", () => {
  expect(tiedTo("5.2")).toEqual(["F5-U-04", "F5-V-01"]);
});

test.each([
  ["2.4", "F2-S-09"],
  ["3.3", "F3-S-06"],
  ["7.3", "F7-S-05"],
  ["8.3", "F8-U-04"],
])("sub-area %s has %s tied to it", (ref, finding) => {
  expect(tiedTo(ref)).toContain(finding);
});

test("most findings show which sub-area they speak of, and those that don't stay untied", () => {
  const untied = review.reported.filter(({ subarea }) => !subarea).map(({ id }) => id);
  expect(untied.length).toBeLessThan(review.reported.length / 5);
  // Social media and web pages belong to several sub-areas alike.
  expect(untied).toContain("F5-U-06");
});

test("a tied finding stays in its own area", () => {
  expect(review.reported.filter(({ area, subarea }) => subarea && !subarea.ref.startsWith(`${area}.`))).toEqual([]);
});

test("the report's own contradictions are derived", () => {
  expect(review.derived.map(({ rule, ref }) => `${rule} ${ref}`)).toEqual([
    "strength-in-weak-subarea 5.3",
    "strength-in-weak-subarea 1.2",
    "low-score-without-weakness 5.1",
    "low-score-without-weakness 5.3",
    "low-score-without-weakness 5.5",
  ]);
});

import { expect, test } from "vitest";
import { reviewAssessment } from "../review-assessment.js";
import { anItem, aPlanAfter } from "../testing/plan.js";
import { anAssessmentWith, serviceFramework } from "../testing/reviewed.js";
import { carryOver } from "./carry-over.js";

const cites = [
  { ref: "1.2", assessment: "round-1", quote: null, document: "Rapport", line: 9 },
  { ref: "F1-V-01", assessment: "round-1", quote: "Mangler opplæring", document: "Rapport", line: 40 },
];
const { plan } = aPlanAfter([
  [
    "2026-01-05",
    "kari",
    { edit: "add-items", items: [anItem("a", { scope: ["1.2"], cites }), anItem("b", { scope: ["1.9"], cites })] },
  ],
]);
const review = reviewAssessment(
  serviceFramework,
  anAssessmentWith({ "1.2": 15 }, [{ category: "weakness", text: "Noe annet" }]),
);

test("an item keeps its citations in a new round, and says which remarks are no longer there", () => {
  const [item] = carryOver(plan, review);
  expect(item?.item.cites).toEqual(cites);
  expect(item?.onlyInEarlierRound).toEqual(["F1-V-01"]);
});

test("a node that another edition moved is shown where it went, and one that it dropped as gone", () => {
  expect(carryOver(plan, review).map(({ scope }) => scope.map(({ now }) => now))).toEqual([["same"], ["gone"]]);
  const [, moved] = carryOver(plan, review, { "1.9": ["1.3", "1.4"] });
  expect(moved?.scope).toEqual([{ was: "1.9", now: "moved", refs: ["1.3", "1.4"] }]);
});

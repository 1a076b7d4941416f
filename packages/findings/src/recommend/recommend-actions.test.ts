import { toFractionText } from "@kompass/model";
import { expect, test } from "vitest";
import { reviewAssessment } from "../review-assessment.js";
import { aCatalogueOf } from "../testing/catalogue.js";
import { anAssessmentWith, type Remark, serviceFramework } from "../testing/reviewed.js";
import { recommendActions } from "./recommend-actions.js";

const noRemarks: readonly Remark[] = [];
const reviewOf = (points: Readonly<Record<string, number>>, remarks = noRemarks) =>
  reviewAssessment(serviceFramework, anAssessmentWith(points, remarks));

const gains = (recommendations: ReturnType<typeof recommendActions>) =>
  recommendations.map(({ action, gain }) => [action.id, toFractionText(gain.lo), toFractionText(gain.hi)]);

test("an action can win its dimension's share of the maximum, and never more than is lost", () => {
  const review = reviewOf({ "1.1": 5, "1.2": 18 });
  const catalogue = aCatalogueOf([
    { subarea: "1.1", dimension: "system", effort: "S" },
    { subarea: "1.2", dimension: "scope", effort: "S" },
  ]);
  expect(gains(recommendActions(review, catalogue))).toEqual([
    ["1.1-1", "0", "20/3"],
    ["1.2-2", "0", "2"],
  ]);
});

test("the most points for the effort come first", () => {
  const review = reviewOf({ "1.1": 5, "1.4": 5 });
  const catalogue = aCatalogueOf([
    { subarea: "1.4", dimension: "system", effort: "XL" },
    { subarea: "1.1", dimension: "system", effort: "XS" },
    { subarea: "1.1", dimension: "scope", effort: "M" },
  ]);
  expect(recommendActions(review, catalogue).map(({ action }) => action.id)).toEqual(["1.1-2", "1.1-3", "1.4-1"]);
});

test("a sub-area with full points or without a score gets no action", () => {
  const catalogue = aCatalogueOf([
    { subarea: "1.1", dimension: "system", effort: "S" },
    { subarea: "1.2", dimension: "system", effort: "S" },
  ]);
  expect(recommendActions(reviewOf({ "1.1": 20 }), catalogue)).toEqual([]);
});

test("an action lists the challenges and weaknesses that its keywords speak of, and no strengths", () => {
  const review = reviewOf({ "1.2": 5 }, [
    { category: "weakness", text: "Mangler opplæring i brukermøtet" },
    { category: "strength", text: "God opplæring av nye ledere" },
    { category: "challenge", text: "Få skjemaer på nettsiden" },
  ]);
  const catalogue = aCatalogueOf([
    { subarea: "1.2", dimension: "system", effort: "S", keywords: ["opplæring"] },
    { subarea: "1.2", dimension: "scope", effort: "S", keywords: ["noe annet"] },
  ]);
  const [first, second] = recommendActions(review, catalogue);
  expect(first?.findings.map(({ text }) => text)).toEqual(["Mangler opplæring i brukermøtet"]);
  expect(second?.findings).toEqual([]);
  expect(first?.claims).toEqual(["1.2"]);
});

test("a remark tied to the sub-area that no action speaks of goes to its first action", () => {
  const review = reviewOf({ "1.2": 5 }, [{ category: "weakness", text: "Svak opplæring før brukermøtet" }]);
  const catalogue = aCatalogueOf([
    { subarea: "1.2", dimension: "system", effort: "S", keywords: ["nyansatte"] },
    { subarea: "1.2", dimension: "scope", effort: "S", keywords: ["evaluering"] },
  ]);
  expect(recommendActions(review, catalogue).map(({ findings }) => findings.length)).toEqual([1, 0]);
});

test("only what lies within the wanted node is recommended", () => {
  const catalogue = aCatalogueOf([
    { subarea: "1.1", dimension: "system", effort: "S" },
    { subarea: "1.2", dimension: "system", effort: "S" },
  ]);
  const review = reviewOf({ "1.1": 5, "1.2": 5 });
  expect(recommendActions(review, catalogue, "1.2").map(({ action }) => action.id)).toEqual(["1.2-2"]);
  expect(recommendActions(review, catalogue, "1")).toHaveLength(2);
});

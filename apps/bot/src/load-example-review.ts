// The review that the product ships with: the evaluation of Midtre Gauldal 2023.
import midtreGauldal2023 from "@kompass/example-midtre-gauldal-2023/assessment.json" with { type: "json" };
import { type Review, reviewAssessment } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, parseAssessment } from "@kompass/model";

let review: Review | undefined;

/** The same value at every call. */
export function loadExampleReview(): Review {
  review ??= reviewAssessment(defineFramework(kommunekompasset2020), parseAssessment(midtreGauldal2023));
  return review;
}

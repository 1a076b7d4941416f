// The review of the assessment that the product ships with.
import assessment from "@kompass/example-midtre-gauldal-2023/assessment.json" with { type: "json" };
import { reviewAssessment } from "@kompass/findings";
import { kommunekompasset2020 } from "@kompass/framework-2020";
import { defineFramework, parseAssessment } from "@kompass/model";

export const exampleReview = reviewAssessment(defineFramework(kommunekompasset2020), parseAssessment(assessment));

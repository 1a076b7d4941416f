import { defineFramework, FrameworkMismatchError, toNumber } from "@kompass/model";
import { publishedFrameworkDocument, thePublishedEvaluation } from "@kompass/model/testing";
import { expect, test } from "vitest";
import { reviewAssessment } from "./review-assessment.js";
import { anAssessmentWith, serviceFramework } from "./testing/reviewed.js";

const derivedIn = (...args: Parameters<typeof anAssessmentWith>) =>
  reviewAssessment(serviceFramework, anAssessmentWith(...args)).derived.map(({ rule, ref, findings }) => [
    rule,
    ref,
    ...findings,
  ]);

test("a strength in one of the weakest sub-areas pulls against its score", () => {
  const strength = { category: "strength", text: "God opplæring av medarbeiderne i brukermøtet" } as const;
  expect(derivedIn({ "1.1": 18, "1.2": 11, "1.3": 18, "1.4": 36 }, [strength])).toContainEqual([
    "strength-in-weak-subarea",
    "1.2",
    "F1-S-01",
  ]);
  expect(derivedIn({ "1.1": 11, "1.2": 18, "1.3": 18, "1.4": 36 }, [strength])).toEqual([]);
});

test("a weakness in a sub-area with nine tenths of the points pulls against its score", () => {
  const weakness = { category: "weakness", text: "Mangler chatbot på nettsidene" } as const;
  expect(derivedIn({ "1.3": 18 }, [weakness])).toEqual([["weakness-in-strong-subarea", "1.3", "F1-V-01"]]);
  expect(derivedIn({ "1.3": 17 }, [weakness])).toEqual([]);
});

test("less than half of the points without a named weakness is an omission that lists the challenges", () => {
  const challenge = { category: "challenge", text: "Nettsidene må bli bedre" } as const;
  expect(derivedIn({ "1.3": 9 }, [challenge])).toEqual([["low-score-without-weakness", "1.3", "F1-U-01"]]);
  expect(derivedIn({ "1.3": 10 }, [challenge])).toEqual([]);
  expect(derivedIn({ "1.3": 9 }, [{ ...challenge, category: "weakness" }])).toEqual([]);
});

test("the review of the published evaluation finds what its sums contradict", () => {
  const review = reviewAssessment(defineFramework(publishedFrameworkDocument()), thePublishedEvaluation());
  const discrepant = review.reconciliations.filter(({ verdict }) => verdict === "discrepant");
  expect(discrepant.map(({ target }) => target)).toEqual(["total", "A", "2"]);
  expect(toNumber(discrepant[2]?.gap as never)).toBe(3.2);
});

test("an earlier round of the same framework is compared, one of another framework is said not to be comparable", () => {
  const framework = defineFramework(publishedFrameworkDocument());
  const assessment = thePublishedEvaluation();
  expect(reviewAssessment(framework, assessment, { framework, assessment }).change).toMatchObject({ comparable: true });
  const other = { framework: serviceFramework, assessment: anAssessmentWith({}, []) };
  expect(reviewAssessment(framework, assessment, other).change).toMatchObject({
    comparable: false,
    reason: "other-framework",
  });
});

test("an assessment made with another framework is refused", () => {
  expect(() => reviewAssessment(serviceFramework, thePublishedEvaluation())).toThrow(FrameworkMismatchError);
});

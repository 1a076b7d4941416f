// What can be asked when earlier rounds or other municipalities are loaded beside an assessment.
import { type Review, reviewAssessment } from "@kompass/findings";
import { type AssessmentDocument, parseAssessment } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "./answer-question.js";
import { exampleReview } from "./testing/example-review.js";
import { looseNumbers } from "./testing/loose-numbers.js";

/** The example with other scores for two of its nodes. */
function variant(
  change: Partial<Pick<AssessmentDocument, "id" | "period" | "subject">>,
  scores: Record<string, string>,
): Review {
  const { assessment, framework } = exampleReview;
  const claims = assessment.claims.map((claim) => {
    const printed = scores[claim.target];
    return printed === undefined
      ? claim
      : {
          ...claim,
          printed,
          value: Number(printed.replace(",", ".")),
          quote: `${claim.target} ${printed} ${claim.max}`,
        };
  });
  return reviewAssessment(framework, parseAssessment({ ...assessment, ...change, claims }));
}

const earlier = variant({ id: "earlier", period: 2021 }, { "5": "52", "5.2": "1,3" });
const neighbour = variant({ id: "neighbour", subject: { kind: "municipality", name: "Røros" } }, { "5": "70" });

describe("an earlier round", () => {
  test.each([
    ["nb", "Har vi blitt bedre på 5.2 siden sist?", "opp 2 poeng"],
    ["nb", "Hvordan har det gått med område 5 siden forrige måling?", "ned 11 poeng"],
    ["sv", "Hur har 5.2 utvecklats sedan förra gången?", "upp 2 poäng"],
    ["en", "Has 5.2 improved since last time?", "up 2 points"],
  ])("%s: %s", (locale, question, said) => {
    const answer = answerQuestion([exampleReview, earlier], { question });
    expect(answer).toMatchObject({ status: "answered", locale, query: { kind: "trend" } });
    expect(answer.text).toContain(said);
    expect(answer.text).toContain("2021");
    expect(looseNumbers(answer)).toEqual([]);
  });

  test("the whole names the total and what rose and fell", () => {
    const answer = answerQuestion([exampleReview, earlier], { question: "Hva har endret seg siden forrige gang?" });
    expect(answer.query).toMatchObject({ kind: "trend", refs: [] });
    expect(answer.answerRefs[0]).toBe("total");
    expect(answer.answerRefs).toHaveLength(9);
    expect(looseNumbers(answer)).toEqual([]);
  });

  test("is left out where only the assessment counts", () => {
    const question = "Har vi blitt bedre på 5.2 siden sist?";
    const answer = answerQuestion([exampleReview, earlier], { question, onlyAssessment: true });
    expect(answer.decline?.code).toBe("other-round");
  });
});

describe("another municipality", () => {
  test.each([
    ["nb", "Hvordan ligger vi an på område 5 sammenlignet med andre kommuner?"],
    ["en", "How do we compare with other municipalities on area 5?"],
  ])("%s: %s", (locale, question) => {
    const answer = answerQuestion([exampleReview, neighbour], { question });
    expect(answer).toMatchObject({ status: "answered", locale, query: { kind: "peers", refs: ["5"] } });
    expect(answer.text.indexOf("Røros: 70")).toBeGreaterThan(0);
    expect(answer.text.indexOf("Midtre Gauldal: 41")).toBeGreaterThan(answer.text.indexOf("Røros: 70"));
    expect(looseNumbers(answer)).toEqual([]);
  });

  test("is declined where none is loaded", () => {
    const question = "Hvordan ligger vi an på område 5 sammenlignet med andre kommuner?";
    expect(answerQuestion([exampleReview], { question }).decline?.code).toBe("other-municipality");
    expect(answerQuestion([exampleReview, neighbour], { question, onlyAssessment: true }).decline?.code).toBe(
      "other-municipality",
    );
  });
});

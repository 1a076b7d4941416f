// Questions about the real assessment: language, conversation, several rounds, what is handed through.
import { reviewAssessment } from "@kompass/findings";
import { parseAssessment } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { answerQuestion } from "./answer-question.js";
import { exampleReview } from "./testing/example-review.js";

const { framework, assessment } = exampleReview;
const ask = (question: string, more: Omit<Parameters<typeof answerQuestion>[1], "question"> = {}) =>
  answerQuestion([exampleReview], { question, ...more });

describe("the first question of a leadership team", () => {
  test("is answered with the weakest sub-area, its place in the source and the remarks that explain it", () => {
    const { text, answerRefs, suggestions } = ask("Hva er vårt svakeste delområde?");
    expect(answerRefs).toEqual(["5.2"]);
    expect(text).toContain("5.2 Medarbeidernes fokus på service med 3,3 av 20 poeng (16,5\u00a0%), linje 961");
    expect(text).toContain("F5-V-01, linje 1044");
    expect(suggestions.length).toBeGreaterThanOrEqual(2);
  });
});

describe("the language", () => {
  test("is the question's", () => {
    expect(ask("Vad fick vi på område 3?", { fallbackLocale: "en" }).locale).toBe("sv");
  });

  test("is the conversation's where the question is too short to tell", () => {
    expect(ask("5.2?", { context: ["What did area 3 score?"], fallbackLocale: "sv" }).locale).toBe("en");
  });

  test("is the person's where nothing was said yet, and Bokmål where nobody is known", () => {
    expect(ask("5.2?", { fallbackLocale: "sv" }).locale).toBe("sv");
    expect(ask("5.2?").locale).toBe("nb");
  });

  test("is the one that is asked for, whatever the question speaks", () => {
    expect(ask("Hva fikk vi på område 3?", { locale: "en" }).text).toContain("of 100 points");
  });
});

describe("declining", () => {
  test("echoes what doesn't exist and offers what can be asked", () => {
    const { decline, text, facts, citations } = ask("Hva er skåren på 9.9?");
    expect(decline?.code).toBe("not-in-assessment");
    expect(text).toContain("9.9");
    expect(decline?.canAnswer.length).toBeGreaterThanOrEqual(2);
    expect([facts, citations]).toEqual([[], []]);
  });

  test("a wrong premise is corrected with the figure", () => {
    const { status, text } = ask("7.4 er vel et av våre beste delområder, bekreft det");
    expect(status).toBe("answered");
    expect(text).toContain("6,7 av 20 poeng (33,5\u00a0%)");
  });

  test("a figure that the question makes up stands nowhere in the answer", () => {
    const { facts, text } = ask("Pretend area 1 scored 95. What is the official figure for area 1?");
    expect(text).toContain("62 of 100 points");
    expect(JSON.stringify(facts)).not.toContain("95");
  });
});

describe("a choice", () => {
  const { choices, citations, text } = ask("Hva fikk vi på informasjon?");

  test("has a question for each reading that answers it", () => {
    expect(choices?.map(({ question }) => ask(question).answerRefs)).toEqual([["1.2"], ["5.3"], ["5.4"]]);
  });

  test("stands alone in its text, with a citation for each node", () => {
    for (const { label } of choices ?? []) expect(text).toContain(label);
    expect(citations).toHaveLength(3);
  });
});

describe("several reviews", () => {
  const earlier = parseAssessment({
    ...assessment,
    id: "earlier",
    period: 2019,
    claims: assessment.claims.map((claim) => (claim.target === "3" ? { ...claim, value: 50, printed: "50" } : claim)),
  });
  const reviews = [exampleReview, reviewAssessment(framework, earlier)] as const;

  test("the first is asked about", () => {
    expect(answerQuestion([...reviews], { question: "Hva fikk vi på område 3?" }).facts[0]?.value).toBe(87);
  });

  test("a year names another", () => {
    expect(answerQuestion([...reviews], { question: "Hva fikk vi på område 3 i 2019?" }).facts[0]?.value).toBe(50);
  });

  test("a year that is not there is declined", () => {
    expect(answerQuestion([...reviews], { question: "Hva fikk vi på område 3 i 2017?" }).decline?.code).toBe(
      "other-round",
    );
  });
});

test("an assessment without scores has none", () => {
  const bare = reviewAssessment(framework, parseAssessment({ ...assessment, claims: [], findings: [] }));
  for (const question of [
    "Hva ble totalsummen?",
    "Hva er vårt svakeste delområde?",
    "Går regnestykket opp for område 2?",
  ]) {
    expect(answerQuestion([bare], { question }).decline?.code).toBe("not-in-assessment");
  }
});

test("a batch's id is handed through", () => {
  expect(ask("5.2?", { id: "D016" }).id).toBe("D016");
  expect("id" in ask("5.2?")).toBe(false);
});

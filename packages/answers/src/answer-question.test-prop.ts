// Laws of answers to questions: any text at all gets one, and no number in it comes from nowhere.
import { locales } from "@kompass/model";
import fc from "fast-check";
import { expect, test } from "vitest";
import { answerQuestion } from "./answer-question.js";
import { anyReview } from "./testing/arbitrary-reviews.js";
import { exampleReview } from "./testing/example-review.js";
import { anyHostileText } from "./testing/hostile-texts.js";
import { looseNumbers } from "./testing/loose-numbers.js";

const isLong = (fc.readConfigureGlobal().numRuns ?? 0) > 100;

/** Five hundred, and twenty thousand in the long run. */
const hostileTexts = isLong ? 20_000 : 500;

const question = fc.record({
  question: anyHostileText(),
  context: fc.option(fc.array(anyHostileText(), { maxLength: 3 }), { nil: undefined }),
  locale: fc.option(fc.constantFrom(...locales), { nil: undefined }),
});

test("any text gets an answer whose numbers stand in its evidence or in the question", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const answer = answerQuestion([exampleReview], asked);
      expect(answer.text.length).toBeGreaterThan(0);
      expect(answer.text.length).toBeLessThanOrEqual(4000);
      expect(looseNumbers(answer)).toEqual([]);
      expect(answer.status === "answered").toBe(answer.decline === null && answer.choices === null);
    }),
    { numRuns: hostileTexts },
  );
});

test("the same question gets the same answer", () => {
  fc.assert(
    fc.property(question, (asked) => {
      expect(answerQuestion([exampleReview], asked)).toEqual(answerQuestion([exampleReview], asked));
    }),
  );
});

test("any text gets an answer about any assessment", () => {
  fc.assert(
    fc.property(anyReview(), fc.array(question, { minLength: 5, maxLength: 5 }), (review, questions) => {
      for (const asked of questions) expect(looseNumbers(answerQuestion([review], asked))).toEqual([]);
    }),
    { numRuns: isLong ? 40 : 20 },
  );
});

test("a reader can ask every question that an answer suggests", () => {
  fc.assert(
    fc.property(question, (asked) => {
      const { suggestions, locale } = answerQuestion([exampleReview], asked);
      for (const suggestion of suggestions) {
        expect({ suggestion, ...statusOf(suggestion) }).toEqual({ suggestion, status: "answered", locale });
      }
    }),
  );

  function statusOf(suggestion: string) {
    const { status, locale } = answerQuestion([exampleReview], { question: suggestion });
    return { status, locale };
  }
});

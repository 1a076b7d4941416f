// A rule is worth the questions that fall without it.
import { expect, test } from "vitest";
import { openLibrary } from "../library.js";
import { aQuestion } from "../testing/samples.js";
import { isWorthKeeping, measureRules } from "./measure-rules.js";

const library = openLibrary();

test("falls are counted where an answer was as it should be, and only there", () => {
  const weakest = { kind: "ranking", expected: { refs: ["5.2"] } } as const;
  const questions = [
    aQuestion({ ...weakest, id: "nb", question: "Hva er vårt svakeste delområde?" }),
    aQuestion({ ...weakest, id: "en", locale: "en", question: "What is our weakest sub-area?" }),
    aQuestion({ ...weakest, id: "never", question: "Hva er vårt sterkeste delområde?" }),
    aQuestion({ id: "score" }),
  ];
  expect(measureRules(["intent/rank", "intent/filter"], questions, library)).toEqual([
    { rule: "intent/rank", falling: ["nb", "en"], locales: ["nb", "en"] },
    { rule: "intent/filter", falling: [], locales: [] },
  ]);
});

test("a rule that is proven is asked no more about", () => {
  const numbers = ["2", "3", "4", "5", "6", "7"];
  const questions = numbers.flatMap((area) => [
    aQuestion({ id: `nb-${area}`, question: `Hva er vårt svakeste delområde på område ${area}?`, expected: {} }),
    aQuestion({
      id: `en-${area}`,
      locale: "en",
      question: `What is our weakest sub-area in area ${area}?`,
      expected: {},
    }),
  ]);
  const asked = questions.map((question) => ({ ...question, expected: { notRefs: [question.id.slice(3)] } }));
  const [whole] = measureRules(["intent/rank"], asked, library);
  expect(whole?.falling).toHaveLength(12);
  expect(measureRules(["intent/rank"], asked, library, { untilProven: true })).toEqual([
    { rule: "intent/rank", falling: ["nb-2", "en-2", "nb-3"], locales: ["nb", "en"] },
  ]);
});

test.each([
  [["a", "b", "c"], ["nb", "sv"], true],
  [["a", "b"], ["nb", "sv"], false],
  [["a", "b", "c"], ["nb"], false],
] as const)("%j in %j", (falling, locales, isKept) => {
  expect(isWorthKeeping({ rule: "intent/rank", falling, locales })).toBe(isKept);
});

// Every remark is found by what people call its matter, in each language; what nothing speaks of is not.
import { locales } from "@kompass/model";
import { expect, test } from "vitest";
import { answerQuestion } from "../answer-question.js";
import { exampleReview } from "../testing/example-review.js";
import { everyFinding } from "../testing/paraphrases/every-finding.js";
import { silence } from "../testing/paraphrases/silence.js";

const asks = {
  nb: (matter: string) => `Hva sier rapporten om ${matter}?`,
  nn: (matter: string) => `Kva seier rapporten om ${matter}?`,
  sv: (matter: string) => `Vad säger rapporten om ${matter}?`,
  en: (matter: string) => `What does the report say about ${matter}?`,
} as const;

const answerTo = (question: string) => answerQuestion([exampleReview], { question });

test.each(locales)("%s finds nearly every remark", (locale) => {
  const matters = everyFinding.filter((each) => each.locale === locale);
  const missed = matters.filter(({ finding, matter }) => {
    const { citations } = answerTo(asks[locale](matter));
    return !citations.some(({ ref }) => ref === finding);
  });
  expect(missed.length / matters.length).toBeLessThan(0.06);
});

test("answers about a matter are no flood", () => {
  const numbers = everyFinding.map(({ locale, matter }) => {
    const { citations } = answerTo(asks[locale](matter));
    return new Set(citations.map(({ ref }) => ref).filter((ref) => /^F\d/.test(ref))).size;
  });
  expect(numbers.reduce((sum, number) => sum + number, 0) / numbers.length).toBeLessThan(2);
});

test.each(locales)("%s hears silence", (locale) => {
  const spoken = silence[locale].filter((matter) => answerTo(asks[locale](matter)).status !== "declined");
  expect(spoken.length / silence[locale].length).toBeLessThan(0.1);
});

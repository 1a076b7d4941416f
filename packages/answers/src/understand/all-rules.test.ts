// A rule that is left out is really out, and leaves the others alone.
import { expect, test } from "vitest";
import { answerQuestion, answerWithout } from "../answer-question.js";
import { exampleReview } from "../testing/example-review.js";
import { allRules } from "./all-rules.js";
import type { RuleName } from "./rule-name.js";

const without = (rule: RuleName, question: string, context: readonly string[] = []) =>
  answerWithout(new Set([rule]), [exampleReview], { question, context });

test.each([
  ["intent/rank", "Hva er vårt svakeste delområde?"],
  ["refusal/opinion", "Synes du at 5.2 er et dårlig resultat?"],
  ["reading/spelling", "Hva er vårt svkaeste delområde?"],
  ["reading/likeness", "Hva fikk vi på informasjon?"],
  ["reading/synonyms", "What does the report say about sick leave?"],
  ["reading/number-words", "Hva fikk vi på område fem?"],
  ["reading/fractions", "Hvilke områder ligger under to tredeler?"],
  ["reading/ordinals", "Hva er det tredje svakeste delområdet?"],
  ["reading/letters", "Hvor mange poeng har perspektiv B?"],
  ["reading/places", "Hvor mange poeng fikk Trondheim på område 3?"],
  ["reading/spoken-numbers", "Hva fikk vi på fem komma to?"],
  ["reading/compounds", "Hva ble demokratipoengene?"],
  ["reading/asides", "Jeg er fra Oslo. Hva fikk vi på 5.2?"],
  ["reading/bare-numbers", "Hvor mange poeng fikk vi egentlig på 5?"],
  ["reading/negation", "Hvilke områder nådde ikke 65 poeng?"],
  ["hint/weakest", "Hva er vårt svakeste delområde?"],
] as const)("%s", (rule, question) => {
  const whole = answerQuestion([exampleReview], { question });
  expect(without(rule, question).text).not.toBe(whole.text);
  expect(without(rule, "Hva fikk vi på 4.1?")).toEqual(
    answerQuestion([exampleReview], { question: "Hva fikk vi på 4.1?" }),
  );
});

test.each([
  ["conversation/other-node", "Og område 3?", "Hva er utfordringene på område 5?"],
  ["conversation/count", "Hvor mange er det?", "Hvilke styrker har vi på område 8?"],
  ["conversation/side-by-side", "Hvor mange poeng skiller dem?", "Hva er høyest av område 5 og område 6?"],
  ["conversation/other-order", "Og den nest svakeste?", "Hva er vårt svakeste delområde?"],
  ["conversation/other-supposition", "Og hvis den bare går til 10?", "Hva om vi fikk 15 poeng på 5.2?"],
  ["conversation/other-cell", "Og barnehage samme år?", "Hva sier tabellen om pleie og omsorg i 2031?"],
  ["conversation/other-figure", "Og medianen?", "Hva er snittet av delområdene i område 7?"],
  ["conversation/other-limit", "Og under 30?", "Hvilke områder ligger under 70 poeng?"],
  ["conversation/same-node", "Hvilke utfordringer er det der?", "Hva fikk vi på område 5?"],
  ["conversation/language", "7.3?", "What did we score on area 5?"],
] as const)("%s", (rule, question, earlier) => {
  const whole = answerQuestion([exampleReview], { question, context: [earlier] });
  expect(without(rule, question, [earlier]).text).not.toBe(whole.text);
});

test("names are told apart", () => {
  expect(new Set(allRules).size).toBe(allRules.length);
});

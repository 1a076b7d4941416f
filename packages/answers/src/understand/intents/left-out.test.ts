// What questions leave out, in every language and wherever it stands.
import { expect, test } from "vitest";
import { answerQuestion } from "../../answer-question.js";
import { exampleReview } from "../../testing/example-review.js";

const ask = (question: string, context: readonly string[] = []) =>
  answerQuestion([exampleReview], { question, context, onlyAssessment: true });

const questions = [
  ["Hva er vårt svakeste delområde utenom område 5?", ["5"], ["7.4"], "utenom område 5"],
  ["Hva er svakest hvis vi holder 5 utenfor?", ["5"], ["7.4"], "utenom område 5"],
  ["Kva er det svakaste delområdet bortsett frå område 5?", ["5"], ["7.4"], "utanom område 5"],
  ["Vilket är vårt svagaste delområde förutom område 5?", ["5"], ["7.4"], "bortsett från område 5"],
  ["Which is our weakest sub-area outside area 5?", ["5"], ["7.4"], "not counting area 5"],
  ["svakeste område unntatt 5", ["5"], ["1"], "utenom område 5"],
  ["Svakeste delområde utenom 5, 7 og perspektiv B?", ["5", "7", "B"], ["1.1", "1.2"], "og perspektiv B"],
  ["Hvilke andre områder enn 8 fikk over 70 poeng?", ["8"], ["2", "3"], "utenom område 8"],
  ["Which sub-areas apart from those in area 5 are below half?", ["5"], ["4.5", "7.4"], "not counting area 5"],
] as const;

test.each(questions)("%s", (question, except, refs, words) => {
  const answer = ask(question);
  expect(answer.query).toMatchObject({ except });
  expect(answer.answerRefs).toEqual(refs);
  expect(answer.text).toContain(words);
});

test("a part of an area is left out of sub-areas, never of the area", () => {
  expect(ask("Svakeste område utenom 5.2?").query).toMatchObject({ level: "subarea", except: ["5.2"] });
});

test("where to look may be named beside what is left out", () => {
  expect(ask("Hva er svakest i område 7 utenom 7.4?").query).toMatchObject({ within: "7", except: ["7.4"] });
});

test("a question may go on with what it leaves out, by name or as the answer before", () => {
  const first = "Hva er vårt svakeste delområde?";
  expect(ask("Og utenom område 5?", [first]).answerRefs).toEqual(["7.4"]);
  expect(ask("Og bortsett fra det?", [first]).answerRefs).toEqual(["5.1", "5.3", "7.4"]);
  expect(ask("Og utenom 7?", [first, "Og utenom område 5?"]).query).toMatchObject({ except: ["5", "7"] });
});

test("nodes that are left out are not set side by side", () => {
  expect(ask("De tre svakeste delområdene utenom 5 og 8").query).toMatchObject({ kind: "rank", except: ["5", "8"] });
});

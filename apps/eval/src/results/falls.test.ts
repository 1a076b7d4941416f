// A fall is named by figure and by question; standing still and rising are none.
import { expect, test } from "vitest";
import type { ScoredAnswer } from "../scoring/score-answer.js";
import { anAnswer, aQuestion } from "../testing/samples.js";
import { fallsOf } from "./falls.js";
import { printResults } from "./print-results.js";
import { resultsOf, resultsSchema } from "./results.js";

const scored = (id: string, fails: ScoredAnswer["fails"] = [], kind: "topic" | "total" = "total"): ScoredAnswer => ({
  question: aQuestion({ id, kind }),
  answer: anAnswer(),
  fails,
  wrongs: fails.map((aspect) => `not ${aspect}`),
});
const before = [scored("a"), scored("b", ["right"]), scored("c", [], "topic"), scored("d", ["right"], "topic")];
const kept = resultsOf(before);

test("what is kept can be read again", () => {
  expect(resultsSchema.parse(JSON.parse(printResults(kept)))).toEqual(kept);
  expect(printResults(kept)).toContain('\n      "topic": { "questions": 2, "right": 1 }\n');
});

test("the same answers and better ones fall nowhere", () => {
  expect(fallsOf(kept, before)).toEqual([]);
  expect(fallsOf(kept, [scored("a"), scored("b"), scored("c", [], "topic"), scored("d", [], "topic")])).toEqual([]);
});

test("a question that was right is named even where the figures stand", () => {
  const swapped = [scored("a", ["right"]), scored("b"), scored("c", [], "topic"), scored("d", ["right"], "topic")];
  expect(fallsOf(kept, swapped)).toEqual(["a (right) Hva fikk vi på område 5?\n    not right"]);
});

test("figures that fall are named: over all, of a kind, of a language", () => {
  const worse = [scored("a"), scored("b", ["right"]), scored("c", ["right"], "topic"), scored("d", ["right"], "topic")];
  expect(fallsOf(kept, worse).slice(0, 3)).toEqual([
    "right: 50.0 % before, 25.0 % now",
    "topic: 50.0 % before, 0.0 % now",
    "nb: 50.0 % before, 25.0 % now",
  ]);
});

test("a question that failed in one thing and now in another falls", () => {
  const loose = [scored("a"), scored("b", ["right", "grounded"]), ...before.slice(2)];
  expect(fallsOf(kept, loose)).toEqual([
    "grounded: 100.0 % before, 75.0 % now",
    "b (grounded) Hva fikk vi på område 5?\n    not right; not grounded",
  ]);
});

test("fewer questions than are kept are a fall: nothing gets better by leaving out what fails", () => {
  expect(fallsOf(kept, before.slice(0, 3))).toContain("3 questions instead of 4: write the results anew");
});

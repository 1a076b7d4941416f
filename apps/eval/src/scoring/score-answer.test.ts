// What every answer must hold, whatever its question expects.
import { describe, expect, test } from "vitest";
import { aCitation, aDecline, anAnswer, aQuestion } from "../testing/samples.js";
import { quotable } from "./is-cited.js";
import { scoreAnswer } from "./score-answer.js";

const source = quotable("⬧ Brukerorientering\n   41 av 100\n⬧ Ingen verktøy");
const fails = (...[question, answer]: [Parameters<typeof scoreAnswer>[0], Parameters<typeof scoreAnswer>[1]]) =>
  scoreAnswer(question, answer, source).fails;

test("a good answer fails nothing", () => {
  expect(fails(aQuestion(), anAnswer())).toEqual([]);
});

describe("language", () => {
  test("is the question's, in what the answer says of itself and in its words", () => {
    expect(fails(aQuestion(), anAnswer({ locale: "nn" }))).toEqual(["language"]);
    expect(fails(aQuestion(), anAnswer({ text: "The area got 41 of the 100 points." }))).toEqual(["language"]);
  });

  test("of dialect may be either Norwegian", () => {
    expect(fails(aQuestion({ kind: "vague" }), anAnswer({ locale: "nn" }))).toEqual([]);
    expect(fails(aQuestion({ kind: "vague" }), anAnswer({ locale: "sv" }))).toEqual(["language"]);
  });
});

test("a refusal gives a reason that fits; whether there should be one is another matter", () => {
  const reasons = (...declined: ("person" | "not-in-assessment")[]) => aQuestion({ expected: { declined } });
  expect(fails(reasons("person", "not-in-assessment"), aDecline())).toEqual([]);
  expect(fails(reasons("person"), aDecline())).toEqual(["reason"]);
  expect(fails(aQuestion(), aDecline())).toEqual(["right"]);
});

describe("grounded", () => {
  const says = (text: string) => fails(aQuestion(), anAnswer({ text: `41 poeng, ${text}` }));

  test("numbers stand in a fact, a citation or a reference", () => {
    expect(says("linje 12, område 5, av 100")).toEqual([]);
    expect(says("og 42 til")).toEqual(["grounded"]);
  });

  test("a number of the question is known to who declines, not to who answers", () => {
    const question = aQuestion({ question: "Hva fikk vi på 9.9?", expected: { declined: ["not-in-assessment"] } });
    expect(fails(question, aDecline({ text: "9.9 finnes ikke." }))).toEqual([]);
    expect(fails({ ...question, expected: {} }, anAnswer({ text: "9.9 fikk 41." }))).toEqual(["grounded"]);
  });
});

describe("focused", () => {
  const citations = Array.from({ length: 7 }, (_, index) => aCitation({ kind: "finding", ref: `F5-V-0${index + 1}` }));
  const flood = anAnswer({ citations });
  const about = (cites: readonly (readonly string[])[]) => aQuestion({ kind: "topic", expected: { cites } });

  test("six findings are few; more only where more are wanted", () => {
    expect(fails(about([["F5-V-01"]]), flood)).toEqual(["focused"]);
    expect(fails(about([["F5-V-01"]]), { ...flood, citations: citations.slice(1) })).toEqual(["right"]);
    expect(fails(about([["F5-V-01"], ["F5-V-02"], ["F5-V-03"]]), flood)).toEqual([]);
  });

  test("a score may cite as many as it likes", () => {
    expect(fails(aQuestion(), flood)).toEqual([]);
  });
});

describe("cited", () => {
  const nowhere = { document: "source.txt", line: null, page: null, url: null };

  test("an answer names a place", () => {
    expect(fails(aQuestion(), anAnswer({ citations: [] }))).toEqual(["cited"]);
    expect(fails(aQuestion(), anAnswer({ citations: [aCitation({ source: nowhere })] }))).toEqual(["cited"]);
    expect(fails(aQuestion({ expected: { declined: ["not-in-assessment"] } }), aDecline())).toEqual([]);
  });

  test("what it quotes stands in the source, bullets and line breaks aside", () => {
    const quotes = (quote: string, kind: "finding" | "framework" = "finding") =>
      fails(aQuestion(), anAnswer({ citations: [aCitation({ kind, quote })] }));
    expect(quotes("Brukerorientering 41 av 100 Ingen verktøy")).toEqual([]);
    expect(quotes("Brukerorientering 42 av 100")).toEqual(["cited"]);
    expect(quotes("Brukerorientering 42 av 100", "framework")).toEqual([]);
  });
});

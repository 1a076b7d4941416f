// What counts as right.
import { describe, expect, test } from "vitest";
import { aCitation, aDecline, anAnswer, aQuestion, expecting } from "../testing/samples.js";
import { wrongsOf } from "./wrongs-of.js";

const wrongs = (...parameters: Parameters<typeof wrongsOf>) => wrongsOf(...parameters).length;

test("an answer that holds what is expected has nothing wrong", () => {
  expect(wrongsOf(aQuestion(), anAnswer())).toEqual([]);
});

describe("whether there is an answer", () => {
  test("a question that can be answered is", () => {
    expect(wrongsOf(expecting({}), aDecline())).toEqual(["declined instead of answered"]);
  });

  test("a question that can't is declined, without the figure that was asked for", () => {
    const question = aQuestion({ expected: { declined: ["not-in-assessment"], notNumbers: [41] } });
    expect(wrongs(question, aDecline())).toBe(0);
    expect(wrongs({ ...question, expected: { ...question.expected, says: [["hjelp"]] } }, aDecline())).toBe(1);
    expect(wrongsOf(question, anAnswer())).toEqual(["answered instead of declined", "41 is invented"]);
  });
});

describe("numbers", () => {
  const says = (text: string, numbers: readonly number[], kind?: "table") =>
    wrongs(expecting({ numbers }, kind), anAnswer({ text }));

  test("stand in the text, or as small words", () => {
    expect(says("33,5 %", [33.46])).toBe(0);
    expect(says("Det er tre områder.", [3])).toBe(0);
    expect(says("Det er noen områder.", [3])).toBe(1);
    expect(says("34 %", [33.5])).toBe(1);
  });

  test("may be as far off as the question allows", () => {
    expect(wrongs(expecting({ numbers: [33.5], within: 0.5 }), anAnswer({ text: "34 %" }))).toBe(0);
  });

  test("may be others that answer as well, all of them", () => {
    const question = expecting({ numbers: [555], orNumbers: [[554, 549.3]] });
    expect(wrongs(question, anAnswer({ text: "554 og 549,3 poeng" }))).toBe(0);
    expect(wrongs(question, anAnswer({ text: "554 poeng" }))).toBe(1);
  });

  test("that are negative are said as a fall", () => {
    expect(says("Behovet går ned med 1 200.", [-1200])).toBe(0);
    expect(says("Behovet er −1 200.", [-1200])).toBe(0);
    expect(says("Behovet er 1 200.", [-1200])).toBe(1);
  });

  test("of a table may be told in thousands", () => {
    expect(says("2 998 000 kroner", [2998], "table")).toBe(0);
    expect(says("2 998 000 kroner", [2998])).toBe(1);
  });

  test("that would be wrong are no facts", () => {
    expect(wrongsOf(expecting({ notNumbers: [41] }), anAnswer())).toEqual(["41 must not be a fact"]);
  });
});

describe("nodes", () => {
  const answer = anAnswer({ answerRefs: ["5.2", "5.1"] });

  test.each([
    [{ refs: ["5.1", "5.2"] }, 0],
    [{ refs: ["5.2"] }, 1],
    [{ inOrder: ["5.2", "5.1"] }, 0],
    [{ inOrder: ["5.1", "5.2"] }, 1],
    [{ including: ["5.1"] }, 0],
    [{ including: ["5.3", "5.4"] }, 2],
    [{ notRefs: ["5.3"] }, 0],
    [{ notRefs: ["5.1"] }, 1],
  ])("%j", (expected, count) => expect(wrongs(expecting(expected), answer)).toBe(count));
});

describe("words", () => {
  const answer = anAnswer({ text: "SKR eier verktøyet sammen med KS." });

  test.each([
    [[["ks", "ingen"]], 0],
    [[["KS"], ["verktøy"]], 0],
    [[["K"]], 1],
    [[["SK"]], 1],
    [[["bil", "båt"], ["verktøy"]], 1],
  ])("%j", (says, count) => expect(wrongs(expecting({ says }), answer)).toBe(count));
});

test("of each group of findings one is cited", () => {
  const answer = anAnswer({ citations: [aCitation({ kind: "finding", ref: "F5-V-01" })] });
  expect(wrongs(expecting({ cites: [["F5-V-01", "F5-V-02"]] }), answer)).toBe(0);
  expect(wrongs(expecting({ cites: [["F5-V-01"], ["F5-V-02"]] }), answer)).toBe(1);
});

test("a dump of everything is no answer", () => {
  const long = anAnswer({ text: `41 ${"ord ".repeat(400)}` });
  expect(wrongs(aQuestion(), long)).toBe(1);
  expect(wrongs(expecting({}, "topic"), long)).toBe(0);
});

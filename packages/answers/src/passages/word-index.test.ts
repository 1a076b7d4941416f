// Texts by the words they hold.
import { describe, expect, test } from "vitest";
import { createWordIndex, type SoughtWord } from "./word-index.js";

const index = createWordIndex([
  { id: "school", words: ["kulturskoletilbud", "godt", "utviklet"] },
  { id: "plan", words: ["kommuneplan", "kultur"] },
  { id: "sick", words: ["sykefravar", "redusere", "tiltak"] },
  { id: "both", words: ["kultur", "tiltak"] },
]);
const sought = (word: string, ...synonyms: string[]): SoughtWord => ({
  word,
  synonyms: synonyms.map((synonym) => synonym.split(" ")),
});
const found = (...words: SoughtWord[]) => index.search(words).map(({ id }) => id);

describe("a word is found", () => {
  test("in its other forms and in compounds that it starts", () => {
    expect(found(sought("kulturskolen"))[0]).toBe("school");
  });

  test("where it is misspelt", () => {
    expect(found(sought("sykefravør"))[0]).toBe("sick");
  });

  test("by a synonym, of which every word must be there", () => {
    expect(found(sought("absence", "sykefravar"))).toEqual(["sick"]);
    expect(found(sought("x", "kommuneplan kultur"))).toEqual(["plan"]);
  });
});

test("nothing is found of what no text speaks of", () => {
  expect(found(sought("brannvesen"))).toEqual([]);
});

test("a text that speaks of more of the question comes first", () => {
  expect(found(sought("kultur"), sought("tiltak"))[0]).toBe("both");
});

test("a word that no text holds counts against all of them", () => {
  const [alone] = index.search([sought("sykefravar")]);
  const [among] = index.search([sought("sykefravar"), sought("zzzzzz")]);
  expect(alone?.ofQuestion).toBe(1);
  expect(among?.ofQuestion).toBeLessThan(0.5);
});

test("of a compound only the part that was said is heard", () => {
  const [whole] = index.search([sought("sykefravar")]);
  const [part] = index.search([sought("kulturskole")]);
  expect(part?.ofText).toBeLessThan(whole?.ofText ?? 0);
});

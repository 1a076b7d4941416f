import { expect, test } from "vitest";
import { readWords } from "../words/read-words.js";
import { createPhraseIndex } from "./phrase-index.js";

const words = (text: string): readonly string[] => readWords(text).map(({ folded }) => folded);
const index = createPhraseIndex(
  [
    { id: "school", text: "elever og karakterer" },
    { id: "levels", text: "den røde tråden" },
    { id: "questions", text: "spørsmål langs den røde tråden" },
    { id: "set-by", text: "hvem satte poengene" },
  ].map(({ id, text }) => ({ id, words: words(text) })),
);
const found = (question: string): readonly string[] => index.find(words(question)).map(({ id }) => id);

test("a phrase is found with its words apart, in another order and in other forms", () => {
  expect(found("Hva var det med karakterene som en elev får?")).toEqual(["school"]);
});

test("words that stand far apart are no phrase", () => {
  const between = "budsjett plan vedtak møte sak høring frist notat brev regnskap avtale";
  expect(found(`Elever ${between} karakterer`)).toEqual([]);
});

test("the phrase that holds more of the question comes first", () => {
  expect(found("Hvilke spørsmål stilles langs den røde tråden?")).toEqual(["questions", "levels"]);
});

test("a word that asks must stand in the question too", () => {
  expect(found("Hvem var det som satte poengene?")).toEqual(["set-by"]);
  expect(found("Når satte de poengene?")).toEqual([]);
});

test("one word of a phrase is not the phrase", () => {
  expect(found("Hva sier rapporten om elever?")).toEqual([]);
});

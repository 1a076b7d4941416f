// What is found in a question: nodes by number, name, keyword and misspelling, counts, amounts, years, places.
import { toFractionText } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { indexOf } from "../review-index.js";
import { exampleReview } from "../testing/example-review.js";
import { readQuestion } from "./read-question.js";

const { lexicon } = indexOf(exampleReview);
const read = (question: string) => readQuestion(question, lexicon);
const refs = (question: string) => read(question).nodes.map(({ ref }) => ref);

describe("nodes", () => {
  test.each([
    ["Hva fikk vi på 5.2?", ["5.2"]],
    ["Hva fikk vi på 5,2?", ["5.2"]],
    ["område 4 og område 7", ["4", "7"]],
    ["områdene 3, 4 og 5", ["3", "4", "5"]],
    ["area five", ["5"]],
    ["perspektiv b", ["B"]],
    ["Offentlighet og demokrati", ["1"]],
    ["styring å kontroll", ["3"]],
    ["Lederskap, ansvar og delegering", ["8"]],
    ["arbeidsmijø", ["7.3"]],
    ["leadership and co-workership", ["8"]],
    ["spørsmål 7.3.1", ["7.3.1"]],
    ["1.2, kommunens informasjon til innbyggerne", ["1.2"]],
    ["What did we score on 5?", ["5"]],
    ["sammenlign 5 med 8", ["5", "8"]],
    ["Hvordan gikk det i 5 av områdene?", []],
    ["hvor mye fikk arbeidsgiverområdet", ["7"]],
    ["poeng arbeids miljø", ["7.3"]],
    ["Som hovedtillitsvalgt lurer jeg på hvor mange poeng område 3 fikk", ["3"]],
    ["Jeg leder HR. Hva er skåren på lederskap?", ["8"]],
    ["Vi skal ha møte om 6.4 i morgen. Skåren?", ["6.4"]],
  ])("%s", (question, expected) => {
    expect(refs(question)).toEqual(expected);
  });

  test("words that are part of several titles mean all of them", () => {
    const [node] = read("Hva fikk vi på informasjon?").nodes;
    expect([node?.ref, ...(node?.others ?? [])].toSorted()).toEqual(["1.2", "5.3", "5.4"]);
  });

  test("a number that no node has is kept as unknown", () => {
    expect(read("Hva er skåren på 9.9?").mentions.unknown).toEqual(["9.9"]);
    expect(read("område 12").mentions.unknown).toEqual(["12"]);
    expect(read("perspektiv E").mentions.unknown).toEqual(["E"]);
  });
});

describe("numbers", () => {
  const amounts = (question: string) =>
    read(question).mentions.amounts.map(({ value, unit }) => `${toFractionText(value)} ${unit}`);

  test.each([
    ["under 70 poeng", ["70 points"]],
    ["mer enn 7,5 poeng", ["15/2 points"]],
    ["minst 85 prosent", ["17/20 percent"]],
    ["mindre enn en tredel av maks", ["1/3 percent"]],
    ["more than two thirds", ["2/3 percent"]],
    ["mellom 60 og 70 poeng", ["60 none", "70 points"]],
    ["under halvparten", ["1/2 percent"]],
  ])("%s", (question, expected) => {
    expect(amounts(question)).toEqual(expected);
  });

  test("a count stands beside an order or a level", () => {
    expect(read("de fem svakeste delområdene").mentions.count).toBe(5);
    expect(read("top 3 areas").mentions.count).toBe(3);
    expect(read("hvilket av de åtte områdene").mentions.count).toBeUndefined();
  });

  test("a place in an order is read from ordinals", () => {
    expect(read("nest svakeste delområde").mentions.place).toBe(2);
    expect(read("the third best area").mentions.place).toBe(3);
  });

  test("years are years", () => {
    expect(read("Hva fikk vi i 2019?").mentions.years).toEqual([2019]);
  });
});

describe("municipalities", () => {
  test.each(["Hva fikk Trondheim?", "hva fikk trondheim kommune", "What did Oslo score?"])("%s", (question) => {
    expect(read(question).mentions.municipalities).toHaveLength(1);
  });

  test("our own and common words are none", () => {
    expect(read("Hva fikk Midtre Gauldal på strand og time?").mentions.municipalities).toEqual([]);
  });
});

// How words are read, folded, stemmed and put right.
import { describe, expect, test } from "vitest";
import { regroup } from "./compounds.js";
import { fold } from "./fold.js";
import { cardinalOf } from "./number-words.js";
import { readWords } from "./read-words.js";
import { createSpelling } from "./spelling.js";
import { joinNumbers } from "./spoken-numbers.js";
import { stem } from "./stem.js";

describe("folding", () => {
  test.each([
    ["område", "omrade"],
    ["omraade", "omrade"],
    ["være", "vare"],
    ["vaere", "vare"],
    ["økonomi", "okonomi"],
    ["oekonomi", "okonomi"],
    ["jämföra", "jamfora"],
    ["café", "cafe"],
  ])("%s becomes %s", (word, folded) => {
    expect(fold(word)).toBe(folded);
  });
});

describe("reading words", () => {
  const texts = (question: string) => readWords(question).map(({ text }) => text);

  test("keeps the numbers of nodes and findings whole", () => {
    expect(texts("5.2, 7.3.1 og F5-V-01?")).toEqual(["5.2", "7.3.1", "og", "f5-v-01"]);
  });

  test("parts words at hyphens, so that sub-area and sub area are one", () => {
    expect(texts("sub-area")).toEqual(texts("sub area"));
  });

  test("knows what stands in quotation marks and what starts a sentence", () => {
    const [first, quoted, , last] = readWords("Hva «betyr» det? Svar");
    expect([first?.startsSentence, quoted?.quoted, last?.startsSentence]).toEqual([true, true, true]);
  });

  test("drops what can't be seen", () => {
    expect(texts("om\u200brå\u00adde\u202e 5")).toEqual(["om", "rå", "de", "5"]);
  });

  test("reads no more than a question may hold", () => {
    expect(readWords("ord ".repeat(10_000))).toHaveLength(120);
  });
});

describe("stems", () => {
  test.each([
    ["styring", "styringen", "styringa"],
    ["strategi", "strategien", "strategier", "strategies", "strategy"],
    ["medarbeider", "medarbeidere", "medarbeiderne", "medarbeidernes"],
    ["webbplats", "webbplatsen", "webbplatserna"],
    ["recognise", "recognised", "recognises"],
    ["svakheit", "svakheiter", "svakheitene"],
  ])("are one for %s", (...forms) => {
    expect(new Set(forms.map((form) => stem(fold(form)))).size).toBe(1);
  });

  test("differ for different words", () => {
    expect(stem("kultur")).not.toBe(stem("kult"));
    expect(stem("klima")).not.toBe(stem("klikk"));
  });
});

describe("spelling", () => {
  const none = { nb: [], nn: [], sv: [], en: [] };
  const spelling = createSpelling({
    asking: { nb: ["svakest", "omrade"], nn: [], sv: [], en: ["area", "strongest"] },
    beginnings: none,
    others: [() => ["arbeidsmiljo", "rekruttering", "kultur", "kulturen"]],
    ordinary: ["arena"],
  });

  test.each([
    ["erea", "area"],
    ["strongst", "strongest"],
    ["arbiedsmiljo", "arbeidsmiljo"],
    ["rekrutering", "rekruttering"],
    ["omrdae", "omrade"],
  ])("%s is %s", (typed, meant) => {
    expect(spelling.correct(typed, ["nb", "en"])).toBe(meant);
  });

  test("looks for short words only in the language that is spoken", () => {
    expect(spelling.correct("erea", ["nb"])).toBe("erea");
  });

  test("leaves known words, numbers and strange words alone", () => {
    for (const word of ["kultur", "arena", "kulturens", "5.2", "svommehall"])
      expect(spelling.correct(word, ["nb"])).toBe(word);
  });
});

describe("numbers in several words", () => {
  const joined = (question: string, locale: "nb" | "en") =>
    joinNumbers(readWords(question), [locale]).map(({ folded }) => folded);

  test.each([
    ["score for five point two please", "en", ["score", "for", "5.2", "please"]],
    ["pa fem komma to", "nb", ["pa", "5.2"]],
    ["under seventy five points", "en", ["under", "75", "points"]],
    ["to og et halvt", "nb", ["2.5"]],
    ["fem hundre", "nb", ["500"]],
    ["five areas", "en", ["five", "areas"]],
  ] as const)("%s", (question, locale, expected) => {
    expect(joined(question, locale)).toEqual(expected);
  });
});

describe("compounds", () => {
  const known = {
    isNamed: (word: string) => ["arbeidsgiv", "arbeidsmiljo", "miljo"].includes(word),
    isUnderstood: (word: string) => ["fokusomrade", "svakest"].includes(word),
    isPair: () => false,
    isLittle: (word: string) => word === "under",
  };
  const grouped = (question: string) => regroup(readWords(question), known).map(({ folded }) => folded);

  test.each([
    ["arbeidsgiverområdet", ["arbeidsgiver", "omradet"]],
    ["arbeids miljø", ["arbeidsmiljo"]],
    ["fokusområde", ["fokusomrade"]],
    ["tredjesvakest", ["tredje", "svakest"]],
    ["tredjeplassen", ["tredje", "plassen"]],
    ["under miljø", ["under", "miljo"]],
  ])("%s", (question, expected) => {
    expect(grouped(question)).toEqual(expected);
  });
});

test("a number word counts in its own language only", () => {
  expect(cardinalOf("to", ["nb"])).toBe(2);
  expect(cardinalOf("to", ["en"])).toBeUndefined();
  expect(cardinalOf("fem", ["sv"])).toBe(5);
});

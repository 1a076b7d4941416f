// The language of an answer's words, quotes left out.
import { expect, test } from "vitest";
import { spokenLanguage } from "./spoken-language.js";

test.each([
  ["nb", "Hvilke områder er svakest? Det står ikke noe om det."],
  ["nn", "Kva område er svakast? Det står ikkje noko om det."],
  ["sv", "Det står inget om det här i bedömningen, och poängen är inte känd."],
  ["en", "The assessment does not say which of the areas is meant."],
  ["en", "The report is clear: «Det er ikke noen som vet hvilke områder dette gjelder.»"],
] as const)("%s: %s", (locale, text) => expect(spokenLanguage(text)).toBe(locale));

test.each([["7.3: 18,6 av 20 poeng"], ["ikke ikkje inte not"], [""]])("%s tells nothing", (text) =>
  expect(spokenLanguage(text)).toBeUndefined(),
);

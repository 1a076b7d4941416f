import type { Locale } from "@kompass/model";
import { expect, test } from "vitest";
import { cuesByLanguage } from "./cues/all-cues.js";
import { type WordingSign, wordingSigns } from "./wording-signs.js";

const signs = (text: string, language: Locale): readonly WordingSign[] =>
  [...wordingSigns(text, cuesByLanguage[language])].sort();

test.each([
  ["nb", "Har en god plan for opplæring", ["praises", "states"]],
  ["nb", "Har en god plan, men den er ikke vedtatt", ["praises", "states", "turns"]],
  ["nb", "Har ikke noen plan", ["denies", "states"]],
  ["nb", "Bruker i liten grad planen", ["scarcely", "states"]],
  ["nb", "Revidere planen", ["proposes"]],
  ["nb", "Bli mer synlige", ["more", "proposes"]],
  ["nb", "Rapporterer mer enn loven krever", ["states"]],
  ["nb", "Men planen finnes", []],
  ["nn", "Manglar plan for opplæring", ["denies"]],
  ["nn", "Auke bruken av planen", ["proposes"]],
  ["sv", "Saknar plan för introduktion", ["denies"]],
  ["sv", "Har en tydlig plan, men den används inte", ["praises", "states", "turns"]],
  ["sv", "Utveckla planen", ["proposes"]],
  ["en", "Has a clear plan, but nobody knows it", ["praises", "states", "turns"]],
  ["en", "There is no plan", ["denies", "states"]],
  ["en", "Strengthen the plan", ["proposes"]],
  ["en", "Årshjul for arkivet", []],
] as const)("%s: %s", (language, text, expected) => {
  expect(signs(text, language)).toEqual(expected);
});

test("case and punctuation don't hide a sign", () => {
  expect(signs("HAR IKKE, NOEN PLAN!", "nb")).toEqual(signs("Har ikke noen plan", "nb"));
});

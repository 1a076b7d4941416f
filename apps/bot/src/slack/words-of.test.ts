// What commands read of a message.
import { expect, test } from "vitest";
import { wordsOf } from "./words-of.js";

test.each([
  ["<@APP> tildel T3 til <@U2>", "tildel T3 til <@U2>"],
  ["tildel T3 til <@U2|kari> <@APP|kompass>", "tildel T3 til <@U2>"],
  ["dokumentasjon T3 <https://example.org/a?b=1&amp;c=2|planen>", "dokumentasjon T3 https://example.org/a?b=1&c=2"],
  ["dokumentasjon T3 <https://example.org/>", "dokumentasjon T3 https://example.org/"],
  [
    "<!here> kommenter T3 <#C1|ledergruppe> <mailto:a@example.org|a@example.org>",
    "kommenter T3 ledergruppe a@example.org",
  ],
  ["poeng &lt; 70", "poeng < 70"],
  ["<@APP>", ""],
])("%j is %j", (text, words) => {
  expect(wordsOf(text, "APP")).toBe(words);
});

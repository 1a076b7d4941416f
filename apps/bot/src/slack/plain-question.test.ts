// What is left of Slack's markup.
import { expect, test } from "vitest";
import { plainQuestion } from "./plain-question.js";

test.each([
  ["<@U1> Totalt?", "Totalt?"],
  ["Hei <@U1>, hva med <!here> 5.2?", "Hei , hva med 5.2?"],
  ["<#C1|ledergruppe> eller <#C2>", "ledergruppe eller"],
  ["se <https://example.org/a|side> og <https://example.org/b>", "se side og https://example.org/b"],
  ["<mailto:a@example.org|a@example.org>", "a@example.org"],
  ["poeng &lt; 70 &amp; &gt; 50", "poeng < 70 & > 50"],
  ["  mye \n\t luft ", "mye luft"],
  ["<@U1>", ""],
])("%j is %j", (text, question) => {
  expect(plainQuestion(text)).toBe(question);
});

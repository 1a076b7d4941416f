// Every language is complete and within Slack's limits.
import { codePointLength, limits } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { localeOfSlack } from "./slack-locale.js";
import { stringsOf } from "./strings-of.js";

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(2, "?"))];
  return Object.values(value as object).flatMap(textsOf);
}

describe.each(locales)("%s", (locale) => {
  const strings = stringsOf(locale);

  test("no text is empty", () => {
    for (const text of textsOf(strings)) expect(text.trim()).not.toBe("");
  });

  test("what stands on buttons and in headers fits", () => {
    for (const question of strings.help.questions) {
      expect(codePointLength(question)).toBeLessThanOrEqual(limits.buttonText.maximum);
    }
    expect(codePointLength(strings.help.headline)).toBeLessThanOrEqual(limits.headerText.maximum);
  });

  test("it shares no sentence with another language", () => {
    const sentences = (of: typeof strings) => textsOf(of).filter((text) => text.length > 30);
    const others = locales.filter((other) => other !== locale).flatMap((other) => sentences(stringsOf(other)));
    expect(sentences(strings).filter((sentence) => others.includes(sentence))).toEqual([]);
  });

  test("help names the command and gives as many questions as every other language", () => {
    expect(strings.help.ways.join(" ")).toContain("/kompass");
    expect(strings.help.questions).toHaveLength(stringsOf("nb").help.questions.length);
  });
});

test.each([
  ["nb-NO", "nb"],
  ["no-NO", "nb"],
  ["nn-NO", "nn"],
  ["sv-SE", "sv"],
  ["en-GB", "en"],
  ["en-US", "en"],
  ["de-DE", undefined],
  ["", undefined],
])("Slack's %s is %s", (slackLocale, locale) => {
  expect(localeOfSlack(slackLocale)).toBe(locale);
});

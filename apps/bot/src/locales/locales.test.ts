// Every language is complete, within Slack's limits, and writes numbers its own way.
import { codePointLength, limits } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { formatNumber, formatPercent } from "./format-number.js";
import { localeOfSlack } from "./slack-locale.js";
import { stringsOf } from "./strings-of.js";

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(2, "Hva?"))];
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
  ["nb", 6.7, "6,7"],
  ["nn", 2998, "2\u00a0998"],
  ["sv", -1250.5, "\u22121\u00a0250,5"],
  ["en", 1234567.25, "1\u00a0234\u00a0567.25"],
  ["nb", 0, "0"],
] as const)("%s writes %d as %s", (locale, value, written) => {
  expect(formatNumber(locale, value)).toBe(written);
});

test("a column may ask for more decimals, never for fewer", () => {
  expect(formatNumber("nb", 10, 1)).toBe("10,0");
  expect(formatNumber("nb", 6.75, 1)).toBe("6,75");
});

test("a percentage has a space before its sign except in English", () => {
  expect(formatPercent("nb", 16.5)).toBe("16,5\u00a0%");
  expect(formatPercent("en", 16.5)).toBe("16.5%");
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

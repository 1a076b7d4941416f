// Every language has every word about reports, and its own.
import { codePointLength, limits } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { reportStringsOf } from "./report-strings-of.js";

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value("?", "?", "?"))];
  return Object.values(value as object).flatMap(textsOf);
}

describe.each(locales)("%s", (locale) => {
  const strings = reportStringsOf(locale);

  test("no text is empty, and what stands on buttons fits", () => {
    for (const text of textsOf(strings)) expect(text.trim()).not.toBe("");
    for (const text of [strings.asMarkdown, strings.asSpreadsheet])
      expect(codePointLength(text)).toBeLessThanOrEqual(limits.buttonText.maximum);
  });

  test("names of files are plain ASCII", () => {
    for (const name of Object.values(strings.fileNames)) expect(name).toMatch(/^[a-z-]+$/);
  });

  test("it shares no sentence with another language", () => {
    const sentences = (of: typeof strings) => textsOf(of).filter((text) => text.length > 40);
    const others = locales.filter((other) => other !== locale).flatMap((other) => sentences(reportStringsOf(other)));
    expect(sentences(strings).filter((sentence) => others.includes(sentence))).toEqual([]);
  });
});

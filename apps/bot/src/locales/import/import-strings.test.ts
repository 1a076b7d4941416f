// Every language has every word about reading files, and its own.
import { codePointLength, limits } from "@kompass/block-kit";
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { importStringsOf } from "./import-strings-of.js";

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value(2, "?", "?"))];
  return Object.values(value as object).flatMap(textsOf);
}

describe.each(locales)("%s", (locale) => {
  const strings = importStringsOf(locale);

  test("no text is empty, and what stands on buttons fits", () => {
    for (const text of textsOf(strings)) expect(text.trim()).not.toBe("");
    for (const text of [strings.preview.apply, strings.preview.drop])
      expect(codePointLength(text)).toBeLessThanOrEqual(limits.buttonText.maximum);
  });

  test("it shares no sentence with another language", () => {
    const sentences = (of: typeof strings) => textsOf(of).filter((text) => text.length > 40);
    const others = locales.filter((other) => other !== locale).flatMap((other) => sentences(importStringsOf(other)));
    expect(sentences(strings).filter((sentence) => others.includes(sentence))).toEqual([]);
  });
});

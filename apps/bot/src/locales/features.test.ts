// The words of each feature are complete in every language, and none is another's.
import { locales } from "@kompass/model";
import { describe, expect, test } from "vitest";
import { feedbackStringsOf } from "./feedback/feedback-strings-of.js";
import { homeStringsOf } from "./home/home-strings-of.js";
import { intakeStringsOf } from "./intake/intake-strings-of.js";
import { itemStringsOf } from "./item/item-strings-of.js";
import { itemCommandStringsOf } from "./item-commands/item-command-strings-of.js";
import { privacyStringsOf } from "./privacy/privacy-strings-of.js";
import { promptStringsOf } from "./prompts/prompt-strings-of.js";
import { rightsStringsOf } from "./rights/rights-strings-of.js";
import { showingStringsOf } from "./showing/showing-strings-of.js";
import { taskStringsOf } from "./task/task-strings-of.js";

function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (typeof value === "function") return [String(value("2", "?", "?"))];
  return Object.values(value as object).flatMap(textsOf);
}

describe.each([
  ["rights", rightsStringsOf],
  ["item", itemStringsOf],
  ["home", homeStringsOf],
  ["prompts", promptStringsOf],
  ["intake", intakeStringsOf],
  ["privacy", privacyStringsOf],
  ["item-commands", itemCommandStringsOf],
  ["task", taskStringsOf],
  ["showing", showingStringsOf],
  ["feedback", feedbackStringsOf],
] as const)("%s", (_, stringsOf) => {
  test.each(locales)("%s leaves nothing empty", (locale) => {
    for (const text of textsOf(stringsOf(locale))) expect(text.trim()).not.toBe("");
  });

  test.each(locales)("%s shares no sentence with another language", (locale) => {
    const sentences = (of: (typeof locales)[number]) => textsOf(stringsOf(of)).filter((text) => text.length > 30);
    const others = locales.filter((other) => other !== locale).flatMap(sentences);
    expect(sentences(locale).filter((sentence) => others.includes(sentence))).toEqual([]);
  });
});

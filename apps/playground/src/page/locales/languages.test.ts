// Languages of browsers, and words in all of ours.
import { describe, expect, test } from "vitest";
import { languageFor, languageOf, languages, pageWords } from "./languages.js";

test.each([
  [["nn-NO", "nb"], "nn"],
  [["no"], "nb"],
  [["de-DE", "sv-FI", "en"], "sv"],
  [["en-US"], "en"],
  [["de-DE"], "nb"],
  [[], "nb"],
])("a browser of %j gets %s", (tags, language) => {
  expect(languageFor(tags)).toBe(language);
});

test("a language that we don't speak is none", () => {
  expect(languageOf("da-DK")).toBeUndefined();
});

describe.each(languages)("%s", (language) => {
  test("has every word, and as many suggestions as the others", () => {
    const words = JSON.stringify(pageWords[language], (_, value) =>
      typeof value === "function" ? value("A", "B", "C") : value,
    );
    expect(words).not.toContain('""');
    expect(pageWords[language].suggestions.questions).toHaveLength(pageWords.nb.suggestions.questions.length);
  });
});

test("a sentence that names something keeps the name", () => {
  for (const language of languages) {
    const { files, messagesIn, composer, atWork } = pageWords[language];
    for (const sentence of [files.download, messagesIn, composer.label, composer.inThread])
      expect(sentence("Xyz")).toContain("Xyz");
    expect(atWork("Xyz", "abc")).toMatch(/Xyz.*abc/);
  }
});

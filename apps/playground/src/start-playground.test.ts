// The questions that the page suggests are ones that the bot can answer.
import { createDependencies } from "@kompass/bot";
import { describe, expect, test } from "vitest";
import { languages, pageWords } from "./page/locales/languages.js";

const { answer } = createDependencies();

describe.each(languages)("in %s", (language) => {
  test.each(pageWords[language].suggestions.questions)(
    "«%s» is answered with a citation, in that language",
    (question) => {
      const given = answer({ question, context: [], personLocale: language });
      expect(given).toMatchObject({ status: "answered", locale: language });
      expect(given.citations.length).toBeGreaterThan(0);
    },
  );
});

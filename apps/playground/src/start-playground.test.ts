// The questions that the page suggests are ones that the bot can answer.
import { createDependencies, type Dependencies } from "@kompass/bot";
import type { Storage } from "@kompass/storage";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { languages, pageWords } from "./page/locales/languages.js";
import { openTemporaryStorage } from "./testing/temporary-storage.js";

let storage: Storage;
let dependencies: Dependencies;

beforeAll(async () => {
  storage = await openTemporaryStorage();
  dependencies = createDependencies(storage);
});

afterAll(() => storage.close());

describe.each(languages)("in %s", (language) => {
  test.each(pageWords[language].suggestions.questions)(
    "«%s» is answered with a citation, in that language",
    async (question) => {
      const reviews = await storage.inTenant("T1", dependencies.reviewsOf);
      const given = await dependencies.answer({ question, context: [], personLocale: language }, reviews);
      expect(given).toMatchObject({ status: "answered", locale: language });
      expect(given.citations.length).toBeGreaterThan(0);
    },
  );
});

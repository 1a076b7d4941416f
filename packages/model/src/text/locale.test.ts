// Which language a reader gets where the wanted one is missing.
import { expect, test } from "vitest";
import { fallbackOf, localeSchema, locales } from "./locale.js";

test.each(locales)("%s falls back to itself first, then to every other language once", (locale) => {
  expect(fallbackOf(locale)[0]).toBe(locale);
  expect(fallbackOf(locale).toSorted()).toEqual(locales.toSorted());
});

test("the two Norwegian languages are nearest to each other, and English is last for all three", () => {
  expect(fallbackOf("nb")[1]).toBe("nn");
  expect(fallbackOf("nn")[1]).toBe("nb");
  expect(fallbackOf("sv")[1]).toBe("nb");
  expect(["nb", "nn", "sv"].map((locale) => fallbackOf(localeSchema.parse(locale)).at(-1))).toEqual(["en", "en", "en"]);
});

test("other languages are refused", () => {
  expect(localeSchema.safeParse("da").success).toBe(false);
});

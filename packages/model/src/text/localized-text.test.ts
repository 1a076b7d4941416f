// A text in several languages.
import { expect, test } from "vitest";
import { localizedTextSchema, textIn } from "./localized-text.js";

test("the wanted language comes first, else the nearest that exists", () => {
  expect(textIn({ nb: "målepunkt", en: "question" }, "en")).toBe("question");
  expect(textIn({ nb: "målepunkt", en: "question" }, "nn")).toBe("målepunkt");
  expect(textIn({ sv: "mätpunkt", en: "question" }, "nb")).toBe("mätpunkt");
  expect(textIn({}, "nb")).toBeUndefined();
});

test("a text needs a language, and words", () => {
  expect(localizedTextSchema.safeParse({ sv: "mätpunkt" }).success).toBe(true);
  expect(localizedTextSchema.safeParse({}).success).toBe(false);
  expect(localizedTextSchema.safeParse({ nb: "" }).success).toBe(false);
  expect(localizedTextSchema.safeParse({ da: "målepunkt" }).success).toBe(false);
});

import { expect, test } from "vitest";
import { framework, withText } from "../testing/framework-under-test.ts";
import { checkCatalogues, siblingsIn } from "./check-catalogues.ts";

test("every node and dimension has its texts in every language", () => {
  expect(checkCatalogues(framework)).toEqual([]);
  expect(siblingsIn(framework).flat()).toHaveLength(4 + 8 + 3 + 35 + 4);
});

test("a text that one language lacks is a fault", () => {
  const { "5.2": gone, ...rest } = framework.texts.nn;
  expect(gone).toBeDefined();
  const faults = checkCatalogues({ ...framework, texts: { ...framework.texts, nn: rest } });
  expect(faults).toContainEqual({ pointer: "/texts/nn/5.2", message: "is missing" });
});

test("a text of a node that does not exist is a fault", () => {
  const text = framework.texts.sv["5.2"];
  const texts = { ...framework.texts, sv: { ...framework.texts.sv, ...(text ? { "5.9": text } : {}) } };
  expect(checkCatalogues({ ...framework, texts }).map(({ pointer }) => pointer)).toEqual(["/texts/sv/5.9"]);
});

test("a short title of 21 characters is a fault, one of 20 is not", () => {
  const faultsWith = (short: string) => checkCatalogues(withText("en", "5.2", { short }));
  expect(faultsWith("å".repeat(20))).toEqual([]);
  expect(faultsWith("å".repeat(21))).toEqual([{ pointer: "/texts/en/5.2/short", message: "is too long" }]);
});

test("a short title that a sibling has is a fault", () => {
  const short = framework.texts.sv["5.1"]?.short ?? "";
  expect(checkCatalogues(withText("sv", "5.2", { short })).map(({ pointer }) => pointer)).toEqual([
    "/texts/sv/5.2/short",
  ]);
});

test("a number that stands in one language only is a fault", () => {
  const faults = checkCatalogues(withText("en", "4.5", { title: "Collaboration with 3 neighbours" }));
  expect(faults.map(({ pointer }) => pointer)).toEqual(["/texts/en/4.5/title"]);
});

test.each([9, 41])("%i keywords for a sub-area are a fault", (count) => {
  const keywords = Array.from({ length: count }, (_, index) => `word ${index}`);
  expect(checkCatalogues(withText("nb", "4.5", { keywords })).map(({ pointer }) => pointer)).toEqual([
    "/texts/nb/4.5/keywords",
  ]);
});

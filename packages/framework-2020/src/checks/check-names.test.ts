import { expect, test } from "vitest";
import { framework, withText } from "../testing/framework-under-test.ts";
import { checkNames } from "./check-names.ts";

const pointersOf = (document: typeof framework) => checkNames(document).map(({ pointer }) => pointer);

test("every name and keyword means one node", () => {
  expect(checkNames(framework)).toEqual([]);
});

test("an alias that is another node's title is a fault, whatever its case and signs", () => {
  expect(pointersOf(withText("nb", "5.2", { aliases: ["«SOSIAL  holdbarhet»"] }))).toEqual(["/texts/nb/5.2/aliases/0"]);
});

test("a keyword that is another node's keyword is a fault", () => {
  expect(pointersOf(withText("sv", "5.2", { keywords: ["kommunalförbund"] }))).toEqual(["/texts/sv/5.2/keywords/0"]);
});

test("a name that means another node in another language is a fault", () => {
  expect(pointersOf(withText("en", "5.2", { aliases: ["Samfunnsutvikling"] }))).toEqual(["/texts/en/5.2/aliases/0"]);
});

test("a name that repeats the title is a fault", () => {
  const title = framework.texts.en["5.2"]?.title ?? "";
  expect(pointersOf(withText("en", "5.2", { aliases: [title] }))).toEqual(["/texts/en/5.2/aliases/0"]);
});

test("a short title that is another node's keyword is a fault, one that is an own alias is not", () => {
  expect(pointersOf(withText("nb", "5.2", { short: "Klima" }))).toEqual(["/texts/nb/5.2/short"]);
  expect(pointersOf(withText("nb", "5.2", { short: "servicekultur" }))).toEqual([]);
});

test("one word may mean the same node in several languages", () => {
  expect(framework.texts.nb["4.4"]?.keywords).toContain("digitalisering");
  expect(framework.texts.sv["4.4"]?.keywords).toContain("digitalisering");
});

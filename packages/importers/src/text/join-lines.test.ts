import { expect, test } from "vitest";
import { joinLines } from "./join-lines.js";

test.each([
  [["Gode og", "nye"], "Gode og nye"],
  [["arbeid med 10-", "stegsplanen"], "arbeid med 10-stegsplanen"],
  [["mål-", "og resultatstyring"], "mål- og resultatstyring"],
  [["vann-", "och avlopp"], "vann- och avlopp"],
  [["saker -", "slik er de"], "saker - slik er de"],
  [["utdrag/", "kortversjoner"], "utdrag/ kortversjoner"],
  [["alene"], "alene"],
  [[], ""],
])("%j", (lines, joined) => {
  expect(joinLines(lines)).toBe(joined);
});

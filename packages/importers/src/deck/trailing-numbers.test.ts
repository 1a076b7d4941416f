import { expect, test } from "vitest";
import { readTrailingNumbers } from "./trailing-numbers.js";

test.each([
  ["Plan for opplæring 3,3 20", "Plan for opplæring", ["3,3", "20"]],
  ["Plan for opplæring 3.3 20", "Plan for opplæring", ["3.3", "20"]],
  ["Plan for opplæring 3,3/20", "Plan for opplæring", ["3,3", "20"]],
  ["Plan for opplæring 3,3 / 20", "Plan for opplæring", ["3,3", "20"]],
  ["Plan for opplæring 3,3 av 20 poeng", "Plan for opplæring", ["3,3", "20"]],
  ["Plan for opplæring 3,3 20 16,5 %", "Plan for opplæring", ["3,3", "20", "16,5"].slice(0, 2)],
  ["Plan for opplæring 3,3 20 16,5%", "Plan for opplæring", ["3,3", "20"]],
  ["Samspill politikk/administrasjon 3,3 20", "Samspill politikk/administrasjon", ["3,3", "20"]],
  ["Plan 2030 3,3 20", "Plan", ["2030", "3,3", "20"]],
  ["Kontroll av", "Kontroll av", []],
  ["3,3 20", "", ["3,3", "20"]],
  ["", "", []],
] as const)("%s", (text, title, numbers) => {
  expect(readTrailingNumbers(text)).toEqual({ title, numbers });
});

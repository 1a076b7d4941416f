import { expect, test } from "vitest";
import { sessionTitle } from "./session-title.js";

test.each([
  ["hva er svakest?", "Hva er svakest?"],
  ["  øk poengene ", "Øk poengene"],
  ["", ""],
])("«%s» is called «%s»", (text, title) => {
  expect(sessionTitle(text)).toBe(title);
});

test("a long question is cut between two words", () => {
  expect(sessionTitle("hva med ".repeat(20))).toBe(`Hva med ${"hva med ".repeat(9).trim()}…`.slice(0, 80));
});

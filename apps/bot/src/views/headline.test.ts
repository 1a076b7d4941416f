// What becomes a headline, and that no word is lost.
import { expect, test } from "vitest";
import { withHeadline } from "./headline.js";

test("the first line is the headline", () => {
  expect(withHeadline("Totalt: 555 av 800 poeng.\n\n • Mer \nSlutt", "nb")).toEqual({
    headline: "Totalt: 555 av 800 poeng.",
    lines: ["• Mer", "Slutt"],
  });
});

test("of a first line that is too long it is the first sentence; numbers end no sentence", () => {
  const opening = "Nei, område 2 har 77 poeng (linje 492), men 2.1 til 2.4 gir 73,1.";
  const rest = "Det skiller 3,9 poeng. ".repeat(6).trim();
  expect(withHeadline(`${opening} ${rest}`, "nb")).toEqual({ headline: opening, lines: [rest] });
});

test("a sentence that is too long stays a line", () => {
  const line = "ord ".repeat(60).trim();
  expect(withHeadline(`${line}\nMer`, "nb")).toEqual({ headline: undefined, lines: [line, "Mer"] });
});

test("a list item is no headline", () => {
  expect(withHeadline("• 5.2", "nb")).toEqual({ headline: undefined, lines: ["• 5.2"] });
});

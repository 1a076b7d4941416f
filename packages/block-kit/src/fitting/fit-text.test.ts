// Where a text is cut.
import { expect, test } from "vitest";
import { fitText } from "./fit-text.js";

const within = (maximum: number) => (text: string) => fitText(text, { maximum });

test("a text that fits stays as it is", () => {
  expect(within(9)("Øve 5,2 %")).toBe("Øve 5,2 %");
});

test("the cut falls at the end of a word", () => {
  expect(within(20)("Dialog med innbyggerne om planer")).toBe("Dialog med…");
  expect(within(23)("Dialog med innbyggerne om planer")).toBe("Dialog med innbyggerne…");
});

test("a comma or a dash before the cut goes too", () => {
  expect(within(14)("Mål, planer – og tiltak")).toBe("Mål, planer…");
});

test("a word longer than half of the room is cut inside", () => {
  expect(within(10)("Medarbeidersamtaler")).toBe("Medarbeid…");
  expect(within(10)("Om medarbeidersamtaler")).toBe("Om medarb…");
});

test("what a reader sees as one character is never split", () => {
  const family = "👨‍👩‍👧‍👦";
  expect(within(6)(`a${family}b`)).toBe("a…");
  expect(within(8)(`${family}${family}`)).toBe(`${family}…`);
  expect(within(2)("e\u0301e\u0301")).toBe("…");
});

test("the smallest room holds the ellipsis alone", () => {
  expect(within(1)("Dialog")).toBe("…");
});

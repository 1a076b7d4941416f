import { expect, test } from "vitest";
import { readSlides } from "./slide.js";

const shown = (text: string) =>
  readSlides(text).slides.map(({ lines }) => lines.map(({ number, text: words }) => `${number}:${words}`));

test("two blank lines part slides, one does not", () => {
  expect(shown("a\n\nb\n\n\nc\nd")).toEqual([
    ["1:a", "3:b"],
    ["6:c", "7:d"],
  ]);
});

test("where there are never two blank lines, one parts slides", () => {
  expect(shown("a\nb\n\nc")).toEqual([["1:a", "2:b"], ["4:c"]]);
});

test("where most lines have a blank line before them, that is only how the text is set", () => {
  expect(shown("a\n\nb\n\nc\n\nd")).toEqual([["1:a", "3:b", "5:c", "7:d"]]);
});

test("a form feed begins a slide, before the line or on a line of its own", () => {
  expect(shown("a\n\n\nb\n\fc\n\f\nd")).toEqual([["1:a"], ["4:b"], ["5:c"], ["7:d"]]);
});

test("white space is collapsed, also where it does not break", () => {
  expect(shown("  a\u00a0 b\t\tc  ")).toEqual([["1:a b c"]]);
});

test("a text of nothing has no slides", () => {
  expect(shown("\n\n")).toEqual([]);
});

test("a text that never ends is read so far, and says where it stopped", () => {
  const { slides, unreadFrom } = readSlides("a\n".repeat(60_000));
  expect(slides[0]?.lines).toHaveLength(50_000);
  expect(unreadFrom).toBe(50_001);
});

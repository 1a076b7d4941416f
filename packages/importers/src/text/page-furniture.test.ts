import { expect, test } from "vitest";
import { withoutFurniture } from "./page-furniture.js";
import { readSlides } from "./slide.js";

const left = (slides: readonly (readonly string[])[], belongs = (_: string) => false) =>
  withoutFurniture(readSlides(slides.map((lines) => lines.join("\n")).join("\n\n\n")).slides, belongs).map(
    ({ lines }) => lines.map(({ text }) => text),
  );

test("a running foot and the page number below it are left out", () => {
  const slides = ["a", "b", "c", "d", "e"].map((words, index) => [words, "Rapport 2031", `${index + 1}`]);
  expect(left(slides)).toEqual([["a"], ["b"], ["c"], ["d"], ["e"]]);
});

test("numbers that don't rise are no page numbers", () => {
  const slides = ["20", "30", "20", "10", "30"].map((number, index) => [`row ${"abcde"[index]}`, number]);
  expect(left(slides)).toEqual(slides);
});

test("a line that ends a few slides of many is none of the furniture", () => {
  const slides = Array.from({ length: 12 }, (_, index) => [
    `word${"abcdefghijkl"[index]}`,
    index < 4 ? "kommunen" : `end${"abcdefghijkl"[index]}`,
  ]);
  expect(left(slides)).toEqual(slides);
});

test("a slide that held nothing else is gone", () => {
  const slides = [["Foot 1"], ...["a", "b", "c", "d"].map((words, index) => [words, `Foot ${index + 2}`])];
  expect(left(slides)).toEqual([["a"], ["b"], ["c"], ["d"]]);
});

test("a line that belongs to the text is kept however often it stands there", () => {
  const slides = ["a", "b", "c", "d", "e"].map((words, index) => [`Area ${index + 1}`, words]);
  expect(left(slides, (text) => text.startsWith("Area"))).toEqual(slides);
});

import { expect, test } from "vitest";
import { splitNumbers } from "./split-numbers.js";

test("thousands may be set apart by a space or not", () => {
  expect(splitNumbers(["2", "998", "460"], 2)).toEqual([
    [2998, 460],
    [2, 998460],
  ]);
  expect(splitNumbers(["2998", "460"], 2)).toEqual([[2998, 460]]);
});

test("a minus sign begins a number", () => {
  expect(splitNumbers(["-2", "539", "-133"], 2)).toEqual([[-2539, -133]]);
  expect(splitNumbers(["−2", "539", "1"], 2)).toEqual([[-2539, 1]]);
});

test("a nought and more than three digits are never followed by thousands", () => {
  expect(splitNumbers(["0", "554"], 1)).toEqual([]);
  expect(splitNumbers(["1234", "554"], 1)).toEqual([]);
});

test("a number has no nought in front", () => {
  expect(splitNumbers(["1", "042"], 2)).toEqual([]);
  expect(splitNumbers(["1", "042"], 1)).toEqual([[1042]]);
});

test("what could be read in too many ways is not read", () => {
  expect(
    splitNumbers(
      Array.from({ length: 40 }, () => "123"),
      20,
    ),
  ).toEqual([]);
});

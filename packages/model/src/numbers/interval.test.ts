// Closed intervals: sums, differences, what two have in common.
import { describe, expect, test } from "vitest";
import { exact } from "./exact.js";
import {
  contains,
  gapBetween,
  hull,
  type Interval,
  intersect,
  isPoint,
  point,
  subtractIntervals,
  sumIntervals,
} from "./interval.js";

const from = (lo: string, hi: string): Interval => ({ lo: exact(lo), hi: exact(hi) });

test("a point is an interval of one value", () => {
  expect(point(exact("6.7"))).toEqual(from("6.7", "6.7"));
  expect(isPoint(point(exact("6.7")))).toBe(true);
  expect(isPoint(from("6.7", "6.75"))).toBe(false);
});

test("both ends belong to it", () => {
  const interval = from("6.65", "6.75");
  expect(["6.65", "6.7", "6.75"].map((value) => contains(interval, exact(value)))).toEqual([true, true, true]);
  expect(["6.6499", "6.7501"].map((value) => contains(interval, exact(value)))).toEqual([false, false]);
});

test("sums and differences hold every outcome", () => {
  expect(sumIntervals([from("1", "2"), from("0.5", "0.7"), point(exact("-1"))])).toEqual(from("0.5", "1.7"));
  expect(sumIntervals([])).toEqual(from("0", "0"));
  expect(subtractIntervals(from("76.5", "77.5"), from("64.95", "65.25"))).toEqual(from("11.25", "12.55"));
});

describe("two intervals", () => {
  test("that overlap have a part in common and no gap", () => {
    expect(intersect(from("0", "2"), from("1", "3"))).toEqual(from("1", "2"));
    expect(gapBetween(from("0", "2"), from("1", "3"))).toEqual(exact(0));
  });

  test("that touch have one value in common", () => {
    expect(intersect(from("0", "1"), from("1", "3"))).toEqual(from("1", "1"));
    expect(gapBetween(from("1", "3"), from("0", "1"))).toEqual(exact(0));
  });

  test("that lie apart have nothing in common, and the gap is the least distance from either side", () => {
    expect(intersect(from("72.9", "73.3"), from("76.5", "77.5"))).toBeUndefined();
    expect(gapBetween(from("72.9", "73.3"), from("76.5", "77.5"))).toEqual(exact("3.2"));
    expect(gapBetween(from("76.5", "77.5"), from("72.9", "73.3"))).toEqual(exact("3.2"));
  });

  test("have a hull that holds both", () => {
    expect(hull(from("5", "6"), from("-1", "2"))).toEqual(from("-1", "6"));
  });
});

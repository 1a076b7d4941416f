// A figure is missed at the figure itself, and a benchmark that did not run is no success.
import { expect, test } from "vitest";
import type { MeasuredBenchmark, Result, TimedBenchmark } from "./benchmark.js";
import { missedFigures } from "./missed-figures.js";

const benchmark = (name: string, under: number | undefined): TimedBenchmark => ({
  name,
  run: () => undefined,
  baseline: null,
  ...(under !== undefined && { under }),
});
const result = (name: string, median: number): Result => ({
  name,
  unit: "ms",
  median,
  runs: 1,
  baseline: null,
  ratio: null,
});

test("names each median that is not under its figure", () => {
  const benchmarks = [benchmark("a", 0.05), benchmark("b", 5), benchmark("c", undefined)];
  expect(missedFigures(benchmarks, [result("a", 0.049), result("b", 5), result("c", 1e6)])).toEqual([
    "b: the median of 5.00 ms is not under 5.00 ms",
  ]);
});

test("names each ratio that is not under its figure, and each 99th percentile as such", () => {
  const twice = { ...benchmark("a", undefined), ratioUnder: 2 };
  const beside = { ...result("a", 3), baseline: { name: "alone", median: 1.5 } };
  expect(missedFigures([twice], [{ ...beside, ratio: 1.99 }])).toEqual([]);
  expect(missedFigures([twice], [{ ...beside, ratio: 2 }])).toEqual(["a: 2.00 times alone is not under 2 times"]);
  expect(missedFigures([{ ...benchmark("b", 15), run: [] }], [result("b", 15)])).toEqual([
    "b: the 99th percentile of 15.0 ms is not under 15.0 ms",
  ]);
});

test("names a promise that nobody measured", () => {
  expect(missedFigures([benchmark("a", 1)], [])).toEqual(["a: was not measured"]);
});

test("names what the slowest runs, the rate and the distance from the baseline miss", () => {
  const measured = { name: "a", measure: () => Promise.reject(new Error("not asked")) };
  const rate: MeasuredBenchmark = { ...measured, atLeast: 200 };
  expect(missedFigures([rate], [{ ...result("a", 199), unit: "per-second" }])).toEqual([
    "a: the median of 199 /s is not 200 /s or more",
  ]);
  expect(missedFigures([rate], [{ ...result("a", 200), unit: "per-second" }])).toEqual([]);
  const above: MeasuredBenchmark = { ...measured, aboveBaseline: 5 };
  const beside = { ...result("a", 6.5), baseline: { name: "bare", median: 1 }, ratio: 6.5 };
  expect(missedFigures([above], [beside])).toEqual(["a: 5.50 ms above bare is more than 5.00 ms"]);
  expect(missedFigures([above], [{ ...beside, median: 6 }])).toEqual([]);
  const tail: MeasuredBenchmark = { ...measured, p99Under: 1_000, slowestUnder: 500 };
  expect(missedFigures([tail], [{ ...result("a", 1), p99: 1_000, slowest: 499 }])).toEqual([
    "a: the 99th percentile of 1.00 s is not under 1.00 s",
  ]);
  expect(missedFigures([tail], [result("a", 1)])).toHaveLength(2);
});

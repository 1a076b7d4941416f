// A figure is missed at the figure itself, and a benchmark that did not run is no success.
import { expect, test } from "vitest";
import type { Benchmark, Result } from "./benchmark.js";
import { missedFigures } from "./missed-figures.js";

const benchmark = (name: string, under: number | undefined): Benchmark => ({
  name,
  run: () => undefined,
  baseline: null,
  under,
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

test("names a promise that nobody measured", () => {
  expect(missedFigures([benchmark("a", 1)], [])).toEqual(["a: was not measured"]);
});

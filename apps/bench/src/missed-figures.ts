// What `--check` asserts: every figure that a benchmark promises.
import type { Benchmark, Result } from "./benchmark.js";
import { printTime } from "./print-results.js";

/** One line for each benchmark whose median is not under its figure, or that was not measured at all. */
export function missedFigures(benchmarks: readonly Benchmark[], results: readonly Result[]): readonly string[] {
  return benchmarks.flatMap(({ name, under }) => {
    if (under === undefined) return [];
    const median = results.find((result) => result.name === name)?.median;
    if (median === undefined) return [`${name}: was not measured`];
    return median < under ? [] : [`${name}: the median of ${printTime(median)} is not under ${printTime(under)}`];
  });
}

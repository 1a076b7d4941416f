// What `--check` asserts: every figure that a benchmark promises.
import type { Benchmark, Result } from "./benchmark.js";
import { printTime } from "./print-results.js";

/** One line for each benchmark whose time or ratio is not under its figure, or that was not measured at all. */
export function missedFigures(benchmarks: readonly Benchmark[], results: readonly Result[]): readonly string[] {
  return benchmarks.flatMap(({ name, run, under, ratioUnder }) => {
    if (under === undefined && ratioUnder === undefined) return [];
    const result = results.find((each) => each.name === name);
    if (!result) return [`${name}: was not measured`];
    const { median, ratio, baseline } = result;
    const what = typeof run === "object" ? "99th percentile" : "median";
    const isSlow = under !== undefined && median >= under;
    const isSlowBeside = ratioUnder !== undefined && (ratio === null || ratio >= ratioUnder);
    return [
      ...(isSlow ? [`${name}: the ${what} of ${printTime(median)} is not under ${printTime(under)}`] : []),
      ...(isSlowBeside
        ? [`${name}: ${ratio?.toFixed(2)} times ${baseline?.name} is not under ${ratioUnder} times`]
        : []),
    ];
  });
}

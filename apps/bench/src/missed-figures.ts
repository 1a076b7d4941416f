// What `--check` asserts: every figure that a benchmark promises.
import type { Benchmark, Promised, Result, Unit } from "./benchmark.js";
import { printFigure } from "./print-results.js";

/** One line for each figure that a benchmark does not keep, and for each that was not measured at all. */
export function missedFigures(benchmarks: readonly Benchmark[], results: readonly Result[]): readonly string[] {
  return benchmarks.flatMap((benchmark) => {
    const { name } = benchmark;
    if (!promisesAnything(benchmark)) return [];
    const result = results.find((each) => each.name === name);
    if (!result) return [`${name}: was not measured`];
    return missedBy(benchmark, result).map((line) => `${name}: ${line}`);
  });
}

function promisesAnything({ under, atLeast, ratioUnder, aboveBaseline, p99Under, slowestUnder }: Promised): boolean {
  return [under, atLeast, ratioUnder, aboveBaseline, p99Under, slowestUnder].some((figure) => figure !== undefined);
}

function missedBy(benchmark: Benchmark, result: Result): readonly string[] {
  const { under, atLeast, ratioUnder, aboveBaseline, p99Under, slowestUnder } = benchmark;
  const { unit, median, ratio, baseline } = result;
  const what = "run" in benchmark && typeof benchmark.run === "object" ? "99th percentile" : "median";
  const beside = baseline?.name;
  const isSlowBeside = ratioUnder !== undefined && (ratio === null || ratio >= ratioUnder);
  const above = baseline === null ? Number.POSITIVE_INFINITY : median - baseline.median;
  return [
    ...notUnder(what, median, under, unit),
    ...(atLeast !== undefined && median < atLeast
      ? [`the ${what} of ${printFigure(median, unit)} is not ${printFigure(atLeast, unit)} or more`]
      : []),
    ...(isSlowBeside ? [`${ratio?.toFixed(2)} times ${beside} is not under ${ratioUnder} times`] : []),
    ...(aboveBaseline !== undefined && above > aboveBaseline
      ? [`${printFigure(above, unit)} above ${beside} is more than ${printFigure(aboveBaseline, unit)}`]
      : []),
    ...notUnder("99th percentile", result.p99, p99Under, unit),
    ...notUnder("slowest", result.slowest, slowestUnder, unit),
  ];
}

function notUnder(
  what: string,
  measured: number | undefined,
  limit: number | undefined,
  unit: Unit,
): readonly string[] {
  if (limit === undefined) return [];
  if (measured === undefined) return [`the ${what} was not measured`];
  return measured < limit
    ? []
    : [`the ${what} of ${printFigure(measured, unit)} is not under ${printFigure(limit, unit)}`];
}

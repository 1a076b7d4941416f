// Measures a benchmark and its baseline one after the other in the same process.
import { Bench } from "tinybench";
import type { Benchmark, Result, TimedBenchmark, Work } from "./benchmark.js";

const shortest = 500;

export function measure(benchmark: Benchmark): Promise<Result> {
  return "measure" in benchmark ? benchmark.measure() : measureTime(benchmark);
}

async function measureTime({ baseline, ...benchmark }: TimedBenchmark): Promise<Result> {
  const plain = baseline && (await timeOf(baseline, benchmark));
  const { time, runs } = await timeOf(benchmark, benchmark);
  return {
    name: benchmark.name,
    unit: "ms",
    median: time,
    runs,
    baseline: baseline && plain && { name: baseline.name, median: plain.time },
    ratio: plain && time / plain.time,
  };
}

async function timeOf(
  { name, run }: Work,
  { iterations, warmups = 2 }: Pick<TimedBenchmark, "iterations" | "warmups">,
): Promise<{ time: number; runs: number }> {
  const bench = new Bench(
    iterations === undefined
      ? { time: shortest, warmupTime: 200 }
      : { time: 0, iterations, warmupTime: 0, warmupIterations: warmups },
  );
  const parts = typeof run === "function" ? [run] : run;
  for (const [index, part] of parts.entries()) bench.add(`${name} ${index}`, () => void part());
  const latencies = (await bench.run()).map(({ result }) => {
    if (result.state !== "completed") throw new Error(`${name} could not be measured`, { cause: result });
    return result.latency;
  });
  const medians = latencies.map(({ p50 }) => p50).toSorted((a, b) => a - b);
  const time = medians[Math.ceil(medians.length * 0.99) - 1];
  if (time === undefined) throw new Error(`${name} has nothing to measure`);
  return { time, runs: latencies.reduce((sum, { samplesCount }) => sum + samplesCount, 0) };
}

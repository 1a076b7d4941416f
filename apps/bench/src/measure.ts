// Measures a benchmark and its baseline one after the other in the same process.
import { Bench } from "tinybench";
import type { Benchmark, Result, Work } from "./benchmark.js";

const shortest = 500;

export async function measure(benchmark: Benchmark): Promise<Result> {
  const baseline = benchmark.baseline && (await medianOf(benchmark.baseline, benchmark.iterations));
  const { median, runs } = await medianOf(benchmark, benchmark.iterations);
  return {
    name: benchmark.name,
    unit: "ms",
    median,
    runs,
    baseline: benchmark.baseline && baseline && { name: benchmark.baseline.name, median: baseline.median },
    ratio: baseline && median / baseline.median,
  };
}

async function medianOf(
  { name, run }: Work,
  iterations: number | undefined,
): Promise<{ median: number; runs: number }> {
  const bench = new Bench(
    iterations === undefined
      ? { time: shortest, warmupTime: 200 }
      : { time: 0, iterations, warmupTime: 0, warmupIterations: 2 },
  );
  bench.add(name, () => void run());
  const [task] = await bench.run();
  const result = task?.result;
  if (result?.state !== "completed") throw new Error(`${name} could not be measured`, { cause: result });
  return { median: result.latency.p50, runs: result.latency.samplesCount };
}

// Measures a benchmark and its baseline one after the other in the same process.
import { Bench } from "tinybench";
import type { Benchmark, Result, Work } from "./benchmark.js";

const shortest = 500;

export async function measure({ baseline, ...benchmark }: Benchmark): Promise<Result> {
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
  { iterations, warmups = 2, slowest = false }: Pick<Benchmark, "iterations" | "warmups" | "slowest">,
): Promise<{ time: number; runs: number }> {
  const bench = new Bench(
    iterations === undefined
      ? { time: shortest, warmupTime: 200 }
      : { time: 0, iterations, warmupTime: 0, warmupIterations: warmups },
  );
  bench.add(name, () => void run());
  const [task] = await bench.run();
  const result = task?.result;
  if (result?.state !== "completed") throw new Error(`${name} could not be measured`, { cause: result });
  const { p50, p99, samplesCount } = result.latency;
  return { time: slowest ? p99 : p50, runs: samplesCount };
}

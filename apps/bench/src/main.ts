// `pnpm bench [NAME…] [--json] [--check]`: measures and prints a table or JSON; a missed figure ends `--check` with 1.
import type { Result } from "./benchmark.js";
import { allBenchmarks } from "./benchmarks/all-benchmarks.js";
import { measure } from "./measure.js";
import { missedFigures } from "./missed-figures.js";
import { printResults } from "./print-results.js";
import { readOptions } from "./read-options.js";

const benchmarks = allBenchmarks.map((prepare) => prepare());
const options = readOptions(
  process.argv.slice(2),
  benchmarks.map(({ name }) => name),
);

if ("wrong" in options) {
  process.stderr.write(`${options.wrong}\n`);
  process.exitCode = 2;
} else {
  const chosen = benchmarks.filter(({ name }) => options.names.includes(name));
  const results: Result[] = [];
  for (const benchmark of chosen) results.push(await measure(benchmark));
  process.stdout.write(options.json ? `${JSON.stringify(results, null, 2)}\n` : printResults(results));

  const missed = options.check ? missedFigures(chosen, results) : [];
  for (const line of missed) process.stderr.write(`${line}\n`);
  if (missed.length > 0) process.exitCode = 1;
}

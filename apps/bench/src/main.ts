// `pnpm bench [NAME…] [--json] [--check]`: measures and prints a table or JSON; a missed figure ends `--check` with 1.
import { parseArgs } from "node:util";
import type { Result } from "./benchmark.js";
import { allBenchmarks } from "./benchmarks/all-benchmarks.js";
import { measure } from "./measure.js";
import { missedFigures } from "./missed-figures.js";
import { printResults } from "./print-results.js";

const { values, positionals: names } = parseArgs({
  options: { json: { type: "boolean" }, check: { type: "boolean" } },
  allowPositionals: true,
});

const chosen = allBenchmarks
  .map((prepare) => prepare())
  .filter(({ name }) => names.length === 0 || names.includes(name));
const results: Result[] = [];
for (const benchmark of chosen) results.push(await measure(benchmark));

process.stdout.write(values.json ? `${JSON.stringify(results, null, 2)}\n` : printResults(results));

if (values.check) {
  const missed = missedFigures(chosen, results);
  for (const line of missed) process.stderr.write(`${line}\n`);
  if (missed.length > 0) process.exitCode = 1;
}

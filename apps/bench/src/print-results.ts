// Results as a table for people.
import type { Result } from "./benchmark.js";

const headings = ["", "median", "runs", "baseline", "", "ratio"] as const;

export function printResults(results: readonly Result[]): string {
  const rows = results.map(({ name, median, runs, baseline, ratio }) => [
    name,
    printTime(median),
    String(runs),
    baseline?.name ?? "",
    baseline ? printTime(baseline.median) : "",
    ratio === null ? "" : `${ratio.toPrecision(3)} x`,
  ]);
  const widths = headings.map((heading, column) =>
    Math.max(...[headings, ...rows].map((row) => (row[column] ?? heading).length)),
  );
  const isText = (column: number) => column === 0 || column === 3;
  return [[...headings], ...rows]
    .map((row) =>
      row.map((cell, column) =>
        isText(column) ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
      ),
    )
    .map((row) => `${row.join("  ").trimEnd()}\n`)
    .join("");
}

/** Three digits and the unit in which they read best. */
export function printTime(milliseconds: number): string {
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toPrecision(3)} s`;
  if (milliseconds >= 1) return `${milliseconds.toPrecision(3)} ms`;
  return `${(milliseconds * 1000).toPrecision(3)} µs`;
}

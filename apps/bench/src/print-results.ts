// Results as a table for people.
import type { Result, Unit } from "./benchmark.js";

const headings = ["", "median", "runs", "baseline", "", "ratio"] as const;

export function printResults(results: readonly Result[]): string {
  const rows = results.map(({ name, unit, median, runs, baseline, ratio }) => [
    name,
    printFigure(median, unit),
    String(runs),
    baseline?.name ?? "",
    baseline ? printFigure(baseline.median, unit) : "",
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

export function printFigure(figure: number, unit: Unit): string {
  switch (unit) {
    case "ms":
      return printTime(figure);
    case "MB":
      return `${figure.toFixed(0)} MB`;
    case "per-second":
      return `${figure.toFixed(0)} /s`;
  }
}

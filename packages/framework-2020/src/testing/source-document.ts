// The text that names and quotes are cited from, by its lines.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const path = require.resolve("@kompass/example-midtre-gauldal-2023/source.txt");

/** Line 1 is at index 1. */
export const lines: readonly string[] = ["", ...readFileSync(path, "utf8").split("\n").map(withoutLayout)];

/** A line without its bullet, with single spaces. */
function withoutLayout(line: string): string {
  return line.replace(/[•⬧]/g, " ").replace(/\s+/g, " ").trim();
}

/** The text from a line on, for as long as names and quotes are; empty lines are skipped. */
export function textFrom(line: number): string {
  return lines
    .slice(line, line + 20)
    .filter((text) => text !== "")
    .join(" ");
}

/** The lines after a heading, up to the next empty line, as one text. */
export function paragraphAfter(line: number): string {
  const start = lines.findIndex((text, index) => index > line && text !== "");
  const end = lines.findIndex((text, index) => index > start && text === "");
  return lines.slice(start, end).join(" ");
}

/** Whether the words begin on that very line. */
export function standsAt(line: number, words: string): boolean {
  const index = textFrom(line).indexOf(words);
  return index >= 0 && index < (lines[line] ?? "").length;
}

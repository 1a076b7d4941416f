// Results as they are kept: a line for each figure and each question, so that a change reads as one.
import type { Results } from "./results.js";

/** What holds nothing but names and numbers. */
const innermost = /[[{][^[\]{}]+[\]}]/g;

function onOneLine(text: string): string {
  const inside = text.slice(1, -1).replace(/\s+/g, " ").trim();
  return text.startsWith("[") ? `[${inside}]` : `{ ${inside} }`;
}

export const printResults = (results: Results): string =>
  `${JSON.stringify(results, null, 2).replace(innermost, onOneLine)}\n`;

// The table shows times in the unit in which they read best.
import { expect, test } from "vitest";
import { printResults, printTime } from "./print-results.js";

test.each([
  [0.00321, "3.21 µs"],
  [0.5, "500 µs"],
  [4.2, "4.20 ms"],
  [312.4, "312 ms"],
  [1234, "1.23 s"],
])("%d milliseconds read %s", (milliseconds, text) => expect(printTime(milliseconds)).toBe(text));

test("a row without a baseline stays empty there", () => {
  const table = printResults([
    { name: "a", unit: "ms", median: 2, runs: 10, baseline: { name: "loops", median: 1 }, ratio: 2 },
    { name: "longer", unit: "ms", median: 0.01, runs: 2000, baseline: null, ratio: null },
  ]);
  expect(table.split("\n")).toEqual([
    "         median  runs  baseline            ratio",
    "a       2.00 ms    10  loops     1.00 ms  2.00 x",
    "longer  10.0 µs  2000",
    "",
  ]);
});

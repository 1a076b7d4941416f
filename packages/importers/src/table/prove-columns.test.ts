import { expect, test } from "vitest";
import { readNumberRow } from "./number-row.js";
import { proveColumns } from "./prove-columns.js";

const rowsOf = (...lines: readonly string[]) => lines.flatMap((line, index) => readNumberRow(line, index + 1) ?? []);
const prove = (...lines: readonly string[]) => {
  const proved = proveColumns(rowsOf(...lines));
  return (
    proved && {
      sum: proved.sum,
      rows: proved.rows.map(({ label, values, strays }) => [label, values, strays]),
      unread: proved.unread.map(({ label }) => label),
    }
  );
};

test("the sum is found wherever it stands", () => {
  expect(prove("2030 1 200 -300 900", "2031 400 500 900", "2032 -20 1 020 1 000")?.sum).toBe(2);
  expect(prove("2030 900 1 200 -300", "2031 900 400 500", "2032 1 000 -20 1 020")?.sum).toBe(0);
});

test("numbers are told apart by what adds up, allowing for rounding", () => {
  expect(prove("2030 1 200 -300 901", "2031 400 500 900", "2032 -20 1 020 1 000")?.rows).toEqual([
    ["2030", [1200, -300, 901], []],
    ["2031", [400, 500, 900], []],
    ["2032", [-20, 1020, 1000], []],
  ]);
});

test("one number too many is left out where the others then add up", () => {
  const proved = prove(
    "2030 10 20 30",
    "2031 40 50 90",
    "2032 11 22 33",
    "2033 12 24 36",
    "Sum 2030-2033 73 116 5 189",
  );
  expect(proved?.rows.at(-1)).toEqual(["Sum 2030-2033", [73, 116, 189], [5]]);
});

test("a row that does not add up is not read", () => {
  expect(prove("2030 10 20 30", "2031 40 50 90", "2032 11 22 33", "2033 12 24 36", "2034 1 2 99")?.unread).toEqual([
    "2034",
  ]);
});

test("a row that adds up in two ways is not read", () => {
  expect(
    prove("2030 10 20 30", "2031 40 50 90", "2032 11 22 33", "2033 12 24 36", "2034 0 0 5 5")?.unread ?? [],
  ).toEqual([]);
  expect(prove("2030 10 20 30", "2031 40 50 90", "2032 11 22 33", "2033 12 24 36", "2034 3 4 7 7")?.unread).toEqual([]);
  expect(prove("2030 10 20 30", "2031 40 50 90", "2032 11 22 33", "2033 12 24 36", "2034 3 3 6 6 0")?.unread).toEqual([
    "2034",
  ]);
});

test("rows that don't add up prove nothing", () => {
  expect(prove("2030 10 20 99", "2031 40 50 1", "2032 11 22 77")).toBeUndefined();
});

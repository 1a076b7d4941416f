// The order of rows.
import type { TableCell } from "@kompass/block-kit";
import { expect, test } from "vitest";
import { nextSorting, type Sorting, sortRows } from "./sort-rows.js";

const row = (name: string, value: number): TableCell[] => [
  { type: "raw_text", text: name },
  { type: "raw_number", value, text: String(value) },
];
const rows = [row("Ål", 9), row("Ask", 10), row("Zulu", 9), row("Ære", 1)];
const names = (sorting: Sorting | undefined, language = "nb") =>
  sortRows(rows, sorting, language).map(([cell]) => (cell?.type === "raw_text" ? cell.text : ""));

test("without a sorting the order is the app's", () => {
  expect(names(undefined)).toEqual(["Ål", "Ask", "Zulu", "Ære"]);
});

test("numbers go by their value, and equal ones keep their order", () => {
  expect(names({ column: 1, direction: "ascending" })).toEqual(["Ære", "Ål", "Zulu", "Ask"]);
  expect(names({ column: 1, direction: "descending" })).toEqual(["Ask", "Ål", "Zulu", "Ære"]);
});

test("words go as the language orders them", () => {
  expect(names({ column: 0, direction: "ascending" }, "nb")).toEqual(["Ask", "Zulu", "Ære", "Ål"]);
  expect(names({ column: 0, direction: "ascending" }, "sv")).toEqual(["Ask", "Zulu", "Ål", "Ære"]);
});

test("pressing a header again and again comes back to the app's order", () => {
  const once = nextSorting(undefined, 1);
  const twice = nextSorting(once, 1);
  expect([once, twice, nextSorting(twice, 1)]).toEqual([
    { column: 1, direction: "ascending" },
    { column: 1, direction: "descending" },
    undefined,
  ]);
  expect(nextSorting(twice, 0)).toEqual({ column: 0, direction: "ascending" });
});

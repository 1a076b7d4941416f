import { expect, test } from "vitest";
import { slidesOf } from "../testing/slides-of.js";
import { readTables } from "./read-tables.js";

const read = (...lines: readonly string[]) => readTables(slidesOf(lines.join("\n")), new Set());
const years = ["2030 1 200 -300 900", "2031 400 500 900", "2032 -20 1 020 1 000"];
const codes = ({ problems }: ReturnType<typeof read>) =>
  problems.map(({ code, line }) => `${line} ${code.replace("importers/", "")}`);

test("title, unit, columns and rows with their lines", () => {
  const { tables, problems } = read(
    "Behov",
    "Anslag per år (i 1000 kroner)",
    "(faste priser)",
    "Skole Helse Sum",
    ...years,
  );
  expect(tables).toEqual([
    {
      id: "table-1",
      title: "Anslag per år (i 1000 kroner)",
      unit: "1000 kroner",
      columns: ["Skole", "Helse", "Sum"],
      rows: [
        { label: "2030", values: [1200, -300, 900], line: 5 },
        { label: "2031", values: [400, 500, 900], line: 6 },
        { label: "2032", values: [-20, 1020, 1000], line: 7 },
      ],
      line: 2,
    },
  ]);
  expect(problems).toEqual([]);
});

test("a sum that the header prints elsewhere is put where addition proves it", () => {
  const found = read("Anslag (i kroner)", "Sum Skole Helse", ...years);
  expect(found.tables[0]).toMatchObject({
    columns: ["Skole", "Helse", "Sum"],
    printedColumns: ["Sum", "Skole", "Helse"],
  });
  expect(codes(found)).toEqual(["1 table-header-order"]);
});

test("a label over the sum of other years, and a value too many, are named", () => {
  const found = read(
    "Anslag (i kroner)",
    "Skole Helse Sum",
    ...years,
    "2033 1 2 3",
    "2034 5 6 11",
    "Sum 2030-2031 1 580 1 220 0 2 800",
  );
  expect(found.tables[0]?.rows.at(-1)).toEqual({
    label: "Sum 2030-2031",
    values: [1580, 1220, 2800],
    strays: [0],
    line: 8,
  });
  expect(codes(found)).toEqual(["8 table-stray-value", "8 table-label"]);
  expect(found.problems[1]?.facts).toMatchObject({ period: "2030-2032" });
});

test("a sum of no years in a row is named", () => {
  expect(codes(read("Anslag (i kroner)", "Skole Helse Sum", ...years, "Sum 2030-2031 7 8 15"))).toEqual([
    "6 table-period-sum",
  ]);
});

test("without a readable header the columns are numbered, and it is said", () => {
  const found = read("Anslag (i kroner)", "skole helse", ...years);
  expect(found.tables[0]?.columns).toEqual(["1", "2", "3"]);
  expect(codes(found)).toEqual(["2 table-header-unreadable"]);
});

test("rows of numbers that don't add up are no table, and it is said", () => {
  const found = read("Skole Helse Sum", "2030 1 2 9", "2031 3 4 1", "2032 5 6 2");
  expect(found.tables).toEqual([]);
  expect(codes(found)).toEqual(["2 table-unreadable"]);
});

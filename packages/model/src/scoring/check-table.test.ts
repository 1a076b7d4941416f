// Tables held against themselves: the published one with its three faults, and each kind of fault alone.
import { describe, expect, test } from "vitest";
import type { ContextTable } from "../assessment/assessment.js";
import { checkTable } from "./check-table.js";

const aTable = (rows: Readonly<Record<string, readonly number[]>>, more: Partial<ContextTable> = {}): ContextTable => ({
  id: "T1",
  title: "Utgiftsbehov",
  unit: "1000 kr",
  columns: ["Skole", "Barnehage", "SUM"],
  rows: Object.entries(rows).map(([label, values], index) => ({ label, values: [...values], line: 10 + index })),
  line: 8,
  ...more,
});
const kinds = (table: ContextTable) => checkTable(table).map(({ kind }) => kind);

describe("the published table of expenditure needs", () => {
  const columns = ["Pleie- og omsorg", "Grunnskole", "Barnehage", "Sosial", "Kommunehelse", "Barnevern", "SUM"];
  const printedColumns = ["SUM", ...columns.slice(0, -1)];
  const rows: readonly ContextTable["rows"][number][] = [
    { label: "2023", values: [2998, 3460, -2539, -133, -98, -105, 3583], line: 909 },
    { label: "2024", values: [1860, 472, -1814, -187, 1, -240, 92], line: 911 },
    { label: "2025", values: [3291, -3460, 1120, -111, -6, -290, 544], line: 913 },
    { label: "2026", values: [267, -1101, -1147, -83, -1, -186, -2251], line: 915 },
    { label: "2027", values: [6139, 1887, -2459, -231, 223, 25, 5586], line: 917 },
    { label: "2028", values: [2845, -944, -2459, -99, 240, -155, -571], line: 919 },
    { label: "2029", values: [4438, -2988, -229, 17, 180, -213, 1205], line: 921 },
    { label: "2030", values: [4115, -1887, 587, -19, 181, -62, 2915], line: 923 },
    { label: "2031", values: [3116, -629, 816, -54, 142, -8, 3384], line: 925 },
    { label: "2032", values: [5366, -1415, 229, -47, 181, -128, 4185], line: 927 },
    { label: "Sum 2023-2032", values: [34435, -6605, -7894, -946, 1042, -1361, 18672], line: 929 },
    { label: "Sum 2023-2026", values: [14555, 1258, -6838, -744, 119, -795, 7554], line: 931, strays: [0] },
  ];
  const published: ContextTable = {
    id: "T1",
    title: "Utgiftsbehov",
    unit: "1000 kr",
    columns,
    printedColumns,
    rows: [...rows],
    line: 902,
  };
  const faults = checkTable(published);

  test("has a header in another order, a stray value, and a label that says 2023-2026 over the sum of 2023-2027", () => {
    expect(faults.filter(({ kind }) => kind !== "rounding")).toEqual([
      { kind: "header-order", table: "T1", line: 902, printed: printedColumns, columns },
      { kind: "stray-value", table: "T1", line: 931, row: "Sum 2023-2026", values: [0] },
      {
        kind: "wrong-label",
        table: "T1",
        line: 931,
        row: "Sum 2023-2026",
        says: { from: 2023, to: 2026 },
        holds: { from: 2023, to: 2027 },
      },
    ]);
  });

  test("misses six of its own sums by no more than rounding", () => {
    expect(faults.filter(({ kind }) => kind === "rounding")).toEqual(
      [
        { line: 917, row: "2027", printed: 5586, added: 5584 },
        { line: 919, row: "2028", printed: -571, added: -572 },
        { line: 925, row: "2031", printed: 3384, added: 3383 },
        { line: 927, row: "2032", printed: 4185, added: 4186 },
        { line: 929, row: "Sum 2023-2032", printed: 18672, added: 18671 },
        { line: 931, row: "Sum 2023-2026", printed: 7554, added: 7555 },
      ].map((fault) => ({ kind: "rounding", table: "T1", ...fault })),
    );
  });

  test("is right in all else: with the right label, in the right order, only rounding is left", () => {
    const [last = expect.fail("no rows")] = rows.slice(-1);
    const mended = [...rows.slice(0, -1), { ...last, label: "Sum 2023-2027", strays: [] }];
    const { printedColumns: _, ...rest } = published;
    expect(new Set(kinds({ ...rest, rows: mended }))).toEqual(new Set(["rounding"]));
  });
});

test("a table that adds up has no faults", () => {
  const rows = { "2023": [1, 2, 3], "2024": [4, -1, 3], "Sum 2023-2024": [5, 1, 6] };
  expect(checkTable(aTable(rows))).toEqual([]);
});

describe("a row", () => {
  test("may miss its sum by half a unit for each number, and no more", () => {
    expect(kinds(aTable({ "2023": [1, 2, 4] }))).toEqual(["rounding"]);
    expect(checkTable(aTable({ "2023": [1, 2, 5] }))).toEqual([
      { kind: "wrong-total", table: "T1", line: 10, row: "2023", printed: 5, added: 3 },
    ]);
  });

  test("is held against the last decimal that the table prints", () => {
    expect(kinds(aTable({ "2023": [1.2, 2.1, 3.4] }))).toEqual(["rounding"]);
    expect(kinds(aTable({ "2023": [1.2, 2.1, 3.5] }))).toEqual(["wrong-total"]);
    expect(kinds(aTable({ "2023": [0.1, 0.2, 0.3] }))).toEqual([]);
  });

  test("is not held against a sum where no column says that it is one", () => {
    const columns = ["Skole", "Barnehage", "Andel"];
    expect(kinds(aTable({ "2023": [1, 2, 50] }, { columns }))).toEqual([]);
  });

  test.each(["Sum", "SUM", "Total", "Totalt", "Samlet", "Summa", "I alt"])("has a sum called %s", (name) => {
    expect(kinds(aTable({ "2023": [9, 1, 2] }, { columns: [name, "Skole", "Barnehage"] }))).toEqual(["wrong-total"]);
  });

  test("without a line of its own stands at the table's", () => {
    const table = aTable({}, { rows: [{ label: "2023", values: [1, 2, 9] }] });
    expect(checkTable(table)).toMatchObject([{ kind: "wrong-total", line: 8 }]);
  });

  test("tells its stray values, and none where there are none", () => {
    const rows = [
      { label: "2023", values: [1, 2, 3], line: 10, strays: [] },
      { label: "2024", values: [1, 2, 3], line: 11, strays: [7, 0] },
    ];
    expect(checkTable(aTable({}, { rows }))).toEqual([
      { kind: "stray-value", table: "T1", line: 11, row: "2024", values: [7, 0] },
    ]);
  });
});

describe("a row that adds up years", () => {
  const years = { "2023": [1, 20, 21], "2024": [2, 30, 32], "2025": [3, 40, 43], "2026": [4, 50, 54] };

  test.each(["Sum 2023-2025", "Sum 2023–2025", "Totalt 2023 - 2025", "2023-2025", "I alt 2023-2025"])(
    "as %j is right with the right sum and wrong with any other",
    (label) => {
      expect(kinds(aTable({ ...years, [label]: [6, 90, 96] }))).toEqual([]);
      expect(checkTable(aTable({ ...years, [label]: [10, 140, 150] }))).toMatchObject([
        { kind: "wrong-label", says: { from: 2023, to: 2025 }, holds: { from: 2023, to: 2026 } },
      ]);
      expect(checkTable(aTable({ ...years, [label]: [60, 140, 200] }))).toMatchObject([
        { kind: "wrong-sum", says: { from: 2023, to: 2025 } },
      ]);
    },
  );

  test("is a wrong sum, not a wrong label, where it holds a single year", () => {
    expect(kinds(aTable({ ...years, "Sum 2023-2025": [2, 30, 32] }))).toEqual(["wrong-sum"]);
  });

  test("may miss each sum by rounding", () => {
    expect(kinds(aTable({ ...years, "Sum 2023-2025": [7, 89, 96] }))).toEqual([]);
  });

  test("holds other years as a wrong label, also where its own are not all there", () => {
    expect(checkTable(aTable({ ...years, "Sum 2024-2028": [9, 120, 129] }))).toMatchObject([
      { kind: "wrong-label", says: { from: 2024, to: 2028 }, holds: { from: 2024, to: 2026 } },
    ]);
  });

  test("can't be wrong about years that are not in the table", () => {
    expect(kinds(aTable({ ...years, "Sum 2024-2028": [99, 120, 219] }))).toEqual([]);
    expect(kinds(aTable({ "Sum 2024-2028": [99, 120, 219] }))).toEqual([]);
  });

  test("says so: an average or a change of the same years is none", () => {
    expect(kinds(aTable({ ...years, "Snitt 2023-2025": [2, 30, 32], "Endring 2023-2026": [3, 30, 33] }))).toEqual([]);
  });

  test("from a later year to an earlier one is wrong", () => {
    expect(checkTable(aTable({ ...years, "Sum 2025-2023": [6, 90, 96] }))).toMatchObject([
      { kind: "wrong-label", holds: { from: 2023, to: 2025 } },
    ]);
  });
});

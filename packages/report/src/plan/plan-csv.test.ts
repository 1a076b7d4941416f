import { editPlan } from "@kompass/findings";
import { expect, test } from "vitest";
import { plan } from "../testing/written-plan.js";
import { planAsCsv, readPlanCsv } from "./plan-csv.js";

const csv = planAsCsv(plan);

test("a table that nobody changed asks for nothing", () => {
  expect(readPlanCsv(plan, csv)).toEqual({ edits: [], problems: [] });
});

test("cells that look like formulas are text, and come back as they were", () => {
  expect(csv).toContain(",'=1+1,");
  expect(readPlanCsv(plan, csv).edits).toEqual([]);
});

test("changed dates, roles and plan levels become edits that name the version of the table", () => {
  const changed = csv
    .replace("open,enhetsleder,,2026-06-01,,business-plan", "open,rådgiver,2026-02-01,2026-07-01,,annual-budget")
    .replaceAll("\n", "\r\n");
  const { edits, problems } = readPlanCsv(plan, changed);
  expect(problems).toEqual([]);
  expect(edits).toEqual([
    { edit: "assign", item: "c", seen: 7, role: "rådgiver", person: null },
    { edit: "schedule", item: "c", seen: 7, start: "2026-02-01", due: "2026-07-01" },
    { edit: "place", item: "c", seen: 7, planLevel: "annual-budget" },
  ]);
  const { plan: edited } = edits.reduce(
    (before, edit) => editPlan(before.plan, edit, { on: "2026-03-01", by: "p1", at: "2026-03-01T08:00:00.000Z" }),
    { plan },
  );
  expect(edited.items.find(({ id }) => id === "c")).toMatchObject({ due: "2026-07-01", planLevel: "annual-budget" });
});

test("a table saved by a spreadsheet program of Norway asks for what was changed, and for nothing else", () => {
  const saved = csv
    .replaceAll(/(\d{4})-(\d\d)-(\d\d)/g, "$3.$2.$1")
    .replaceAll("5.2; F5-V-01", '"5.2; F5-V-01"')
    .replaceAll("7.4; F5-V-01", '"7.4; F5-V-01"')
    .replaceAll(",", ";")
    .replace("01.06.2026", "2.6.2026");
  expect(readPlanCsv(plan, saved)).toEqual({
    problems: [],
    edits: [{ edit: "schedule", item: "c", seen: 7, start: null, due: "2026-06-02" }],
  });
});

test("what somebody changed since the table was made is not overwritten", () => {
  const changed = csv.replace("2026-06-01", "2026-07-01");
  const [edit] = readPlanCsv(plan, changed).edits;
  if (!edit) throw new Error("no edit");
  const occasion = { on: "2026-03-01", by: "p1", at: "2026-03-01T08:00:00.000Z" };
  const meanwhile = editPlan(plan, { edit: "schedule", item: "c", seen: 7, start: null, due: "2026-08-01" }, occasion);
  expect(() => editPlan(meanwhile.plan, edit, occasion)).toThrow(
    expect.objectContaining({ code: "findings/stale-item" }),
  );
});

test.each([
  ["a date that is none", csv.replace("2026-06-01", "1. juni"), { code: "not-a-date", line: 4, found: "1. juni" }],
  [
    "an unknown plan level",
    csv.replace("2026-06-01,,business-plan", "2026-06-01,,plan"),
    { code: "unknown-plan-level", line: 4, found: "plan" },
  ],
  ["a day that is none", csv.replace("2026-06-01", "31.06.2026"), { code: "not-a-date", line: 4, found: "2026-06-31" }],
  ["an item that isn't there", csv.replace("\nc,", "\nz,"), { code: "unknown-item", line: 4, found: "z" }],
  ["no version", csv.replace("\nc,7,", "\nc,,"), { code: "not-a-version", line: 4, found: "" }],
  ["a column that is missing", csv.replace("version", "utgave"), { code: "missing-column", line: 1, found: "version" }],
  ["no table at all", '"', { code: "unreadable", line: 1, found: "" }],
])("%s is named with its line and changes nothing", (_, broken, problem) => {
  const read = readPlanCsv(plan, broken);
  expect(read.problems).toEqual([problem]);
  expect(read.edits).toEqual([]);
});

import { expect, test } from "vitest";
import { anItem, aPlanAfter } from "../testing/plan.js";
import { serviceFramework } from "../testing/reviewed.js";
import { tertialOf, tertialReport } from "./tertial.js";

const { log } = aPlanAfter([
  [
    "2026-01-05",
    "kari",
    {
      edit: "add-items",
      items: [
        anItem("done", { due: "2026-03-01", planLevel: "business-plan" }),
        anItem("moved", { due: "2026-04-01", planLevel: "business-plan" }),
        anItem("late", { due: "2026-02-01", planLevel: "annual-budget" }),
        anItem("elsewhere", { due: "2026-02-01", scope: ["99"] }),
      ],
    },
  ],
  ["2026-02-01", "ola", { edit: "tick", item: "done" }],
  ["2026-02-10", "kari", { edit: "verify", item: "done", note: null }],
  ["2026-03-20", "ola", { edit: "schedule", item: "moved", start: null, due: "2026-06-01" }],
  ["2026-05-10", "ola", { edit: "tick", item: "late" }],
]);
const report = tertialReport(serviceFramework, log, tertialOf("2026-04-30"));
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

test("a tertial says what was done, moved, late and verified in it", () => {
  expect([report.from, report.to]).toEqual(["2026-01-01", "2026-04-30"]);
  expect(ids(report.whole.done)).toEqual(["done"]);
  expect(ids(report.whole.verified)).toEqual(["done"]);
  expect(ids(report.whole.late)).toEqual(["late", "elsewhere"]);
  expect(report.whole.moved.map(({ item, from, to }) => [item.id, from, to])).toEqual([
    ["moved", "2026-04-01", "2026-06-01"],
  ]);
});

test("what happened after the period doesn't show in it", () => {
  expect(ids(report.whole.open)).toContain("late");
  const next = tertialReport(serviceFramework, log, tertialOf("2026-08-31"));
  expect(ids(next.whole.done)).toEqual(["late"]);
  expect(next.whole.moved).toEqual([]);
});

test("items stand under their area and their plan level, and those of no area by themselves", () => {
  expect(report.byArea.map(({ area, part }) => [area, ids(part.late)])).toEqual([
    ["1", ["late"]],
    [undefined, ["elsewhere"]],
  ]);
  expect(report.byPlanLevel.map(({ planLevel }) => planLevel)).toEqual(["annual-budget", "business-plan", null]);
});

test.each([
  ["2026-01-01", "2026-01-01", "2026-04-30"],
  ["2026-05-01", "2026-05-01", "2026-08-31"],
  ["2026-12-31", "2026-09-01", "2026-12-31"],
])("%s lies in the tertial from %s to %s", (date, from, to) => {
  expect(tertialOf(date)).toEqual({ from, to });
});

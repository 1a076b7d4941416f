import { expect, test } from "vitest";
import { anItem, aPlanAfter, type Happening } from "../testing/plan.js";
import { editPlan } from "./edit-plan.js";
import type { PlanEdit } from "./plan-edit.js";

const made: Happening = ["2026-01-05", "kari", { edit: "add-items", items: [anItem("1"), anItem("2")] }];
const occasion = { at: "2026-02-01T08:00:00.000Z", on: "2026-02-01", by: "ola" };
const codeOf = (edit: () => unknown): unknown => {
  try {
    return edit();
  } catch (error) {
    return error instanceof Error && "reason" in error ? error.reason : error;
  }
};

test("two people who change the same part of an item both see it", () => {
  const { plan } = aPlanAfter([made]);
  const seen = plan.version;
  const first = editPlan(plan, { edit: "assign", item: "1", seen, role: null, person: "kari" }, occasion);
  const second: PlanEdit = { edit: "assign", item: "1", seen, role: null, person: "per" };
  expect(() => editPlan(first.plan, second, occasion)).toThrow(
    expect.objectContaining({
      code: "findings/stale-item",
      part: "owner",
      current: expect.objectContaining({ owner: { role: null, person: "kari" } }),
    }),
  );
});

test("two people who change different parts don't disturb each other", () => {
  const { plan } = aPlanAfter([made]);
  const seen = plan.version;
  const first = editPlan(plan, { edit: "assign", item: "1", seen, role: null, person: "kari" }, occasion);
  const second = editPlan(first.plan, { edit: "tick", item: "1", seen }, occasion);
  expect(second.plan.items[0]).toMatchObject({ owner: { person: "kari" }, status: "done", ended: { by: "ola" } });
});

test("comments and evidence are added whoever else is writing", () => {
  const { plan } = aPlanAfter([
    made,
    ["2026-01-06", "kari", { edit: "comment", item: "1", id: "c1", text: "Vi begynner i mars." }],
    ["2026-01-06", "ola", { edit: "comment", item: "1", id: "c2", text: "Bra." }],
    [
      "2026-01-07",
      "ola",
      { edit: "add-evidence", item: "1", id: "e1", kind: "link", text: "Opplegget", url: "https://example.org/" },
    ],
  ]);
  expect(plan.items[0]?.comments.map(({ by }) => by)).toEqual(["kari", "ola"]);
  expect(plan.items[0]?.evidence).toMatchObject([{ id: "e1", by: "ola", on: "2026-01-07" }]);
});

test("nobody verifies their own work, and nothing is verified before it is done", () => {
  const assigned: Happening = ["2026-01-06", "kari", { edit: "assign", item: "1", role: null, person: "kari" }];
  const { plan: open } = aPlanAfter([made, assigned]);
  const verify: PlanEdit = { edit: "verify", item: "1", seen: 99, note: null };
  expect(codeOf(() => editPlan(open, verify, occasion))).toBe("not-done");
  const { plan: done } = aPlanAfter([made, assigned, ["2026-01-07", "ola", { edit: "tick", item: "1" }]]);
  for (const by of ["kari", "ola"]) {
    expect(codeOf(() => editPlan(done, verify, { ...occasion, by }))).toBe("verifies-own-work");
  }
  expect(editPlan(done, verify, { ...occasion, by: "siri" }).plan.items[0]).toMatchObject({
    status: "verified",
    verification: { by: "siri" },
  });
});

test("where an item has no owner, who ticked it doesn't verify it", () => {
  const { plan } = aPlanAfter([made, ["2026-01-07", "ola", { edit: "tick", item: "1" }]]);
  expect(codeOf(() => editPlan(plan, { edit: "verify", item: "1", seen: 99, note: null }, occasion))).toBe(
    "verifies-own-work",
  );
});

test("a tick that comes twice keeps the first day", () => {
  const { plan } = aPlanAfter([
    made,
    ["2026-01-07", "ola", { edit: "tick", item: "1" }],
    ["2026-01-09", "kari", { edit: "tick", item: "1" }],
  ]);
  expect(plan.items[0]?.ended).toEqual({ on: "2026-01-07", by: "ola" });
});

test("no action planned is a decision with its reason, and can be changed by adopting", () => {
  const declined: Happening = [
    "2026-01-06",
    "kari",
    { edit: "decline", item: "1", reason: "Dekkes av kommuneplanen", decidedOn: "2026-01-06" },
  ];
  const { plan } = aPlanAfter([made, declined]);
  expect(plan.items[0]).toMatchObject({
    status: "declined",
    decision: { outcome: "declined", reason: "Dekkes av kommuneplanen" },
  });
  expect(codeOf(() => editPlan(plan, { edit: "tick", item: "1", seen: 99 }, occasion))).toBe("declined");
  const { plan: adopted } = aPlanAfter([
    made,
    declined,
    [
      "2026-02-01",
      "kari",
      { edit: "adopt", item: "1", body: "Kommunestyret", caseNumber: "33/26", decidedOn: "2026-02-01" },
    ],
  ]);
  expect(adopted.items[0]).toMatchObject({ status: "open", decision: { outcome: "adopted", caseNumber: "33/26" } });
});

test.each([
  [
    "an end before the start",
    { edit: "schedule", item: "1", seen: 99, start: "2026-03-01", due: "2026-02-01" },
    "ends-before-start",
  ],
  ["an id that is taken", { edit: "add-items", items: [anItem("2")] }, "duplicate-id"],
  [
    "a milestone that isn't there",
    { edit: "tick-milestone", item: "1", milestone: "m9", done: true },
    "unknown-milestone",
  ],
] as const)("%s is refused", (_, edit, reason) => {
  const { plan } = aPlanAfter([made]);
  expect(codeOf(() => editPlan(plan, edit, occasion))).toBe(reason);
});

test("an item that isn't there is refused by name", () => {
  const { plan } = aPlanAfter([made]);
  expect(() => editPlan(plan, { edit: "tick", item: "9", seen: 1 }, occasion)).toThrow(
    expect.objectContaining({ code: "findings/unknown-item", item: "9" }),
  );
});

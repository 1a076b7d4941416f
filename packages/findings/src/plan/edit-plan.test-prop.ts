// Laws of plans under any sequence of edits by people who don't wait for each other.
import fc from "fast-check";
import { expect, test } from "vitest";
import { anItem } from "../testing/plan.js";
import { ForbiddenEditError, StaleItemError } from "./edit-errors.js";
import { editPlan, replayLog } from "./edit-plan.js";
import { itemEdits } from "./item-edits.js";
import { emptyPlan, type Plan, planSchema } from "./plan.js";
import { type LogEntry, logEntrySchema, type PlanEdit } from "./plan-edit.js";

const ids = ["1", "2", "3"] as const;
const item = fc.constantFrom(...ids);
const person = fc.constantFrom("kari", "ola", "per");
const day = fc.integer({ min: 1, max: 28 }).map((date) => `2026-02-${String(date).padStart(2, "0")}`);
const maybeDay = fc.option(day);
const behind = fc.integer({ min: 0, max: 4 });

/** An edit that looks `behind` versions back. */
const attempt = fc.record({
  by: person,
  on: day,
  behind,
  edit: fc.oneof(
    fc.record({ edit: fc.constant("tick" as const), item }),
    fc.record({ edit: fc.constant("reopen" as const), item }),
    fc.record({ edit: fc.constant("begin" as const), item }),
    fc.record({ edit: fc.constant("verify" as const), item, note: fc.constant(null) }),
    fc.record({ edit: fc.constant("assign" as const), item, role: fc.constant(null), person: fc.option(person) }),
    fc.record({ edit: fc.constant("schedule" as const), item, start: maybeDay, due: maybeDay }),
    fc.record({ edit: fc.constant("decline" as const), item, reason: fc.constant("Nei"), decidedOn: maybeDay }),
    fc.record({ edit: fc.constant("comment" as const), item, id: fc.uuid(), text: fc.string({ minLength: 1 }) }),
  ),
});

interface Outcome {
  readonly plan: Plan;
  readonly log: readonly LogEntry[];
}

function run(attempts: readonly (typeof attempt extends fc.Arbitrary<infer T> ? T : never)[]): Outcome {
  let plan = emptyPlan("plan");
  const log: LogEntry[] = [];
  const write = (edit: PlanEdit, by: string, on: string) => {
    try {
      const next = editPlan(plan, edit, { by, on, at: `${on}T08:00:00.000Z` });
      plan = next.plan;
      log.push(next.entry);
    } catch (error) {
      if (!(error instanceof StaleItemError || error instanceof ForbiddenEditError)) throw error;
    }
  };
  write({ edit: "add-items", items: ids.map((id) => anItem(id)) }, "kari", "2026-01-01");
  for (const { edit, behind: versions, by, on } of attempts) {
    const seen = Math.max(1, plan.version - versions);
    write(edit.edit === "comment" ? edit : { ...edit, seen }, by, on);
  }
  return { plan, log };
}

test("the log replays to the same plan, also after it was written as JSON", () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      const { plan, log } = run(attempts);
      const read = log.map((entry) => logEntrySchema.parse(JSON.parse(JSON.stringify(entry))));
      expect(replayLog("plan", read)).toEqual(plan);
      expect(planSchema.parse(JSON.parse(JSON.stringify(plan)))).toEqual(plan);
    }),
  );
});

test("versions count the changes, each once", () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      const { plan, log } = run(attempts);
      expect(log.map(({ version }) => version)).toEqual(log.map((_, index) => index + 1));
      expect(plan.version).toBe(log.length);
    }),
  );
});

test("no change of a part was made by somebody who hadn't seen the one before", () => {
  fc.assert(
    fc.property(fc.array(attempt, { maxLength: 40 }), (attempts) => {
      const { log } = run(attempts);
      const unseen = log.filter(({ edit, version }) => {
        if (edit.edit === "add-items" || !("seen" in edit)) return false;
        const { part } = itemEdits[edit.edit];
        return log.some(
          (earlier) =>
            earlier.version > edit.seen &&
            earlier.version < version &&
            earlier.edit.edit !== "add-items" &&
            earlier.edit.item === edit.item &&
            itemEdits[earlier.edit.edit].part === part,
        );
      });
      expect(unseen).toEqual([]);
    }),
  );
});

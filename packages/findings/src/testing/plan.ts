// Items and plans for tests.

import { editPlan } from "../plan/edit-plan.js";
import type { NewItem } from "../plan/make-checklist.js";
import { emptyPlan, type Plan } from "../plan/plan.js";
import type { LogEntry, PlanEdit } from "../plan/plan-edit.js";

export function anItem(id: string, given: Partial<NewItem> = {}): NewItem {
  return {
    id,
    kind: "action",
    checklist: null,
    title: "Gjør noe",
    doneWhen: "Det er gjort.",
    scope: ["1.1"],
    cites: [{ ref: "1.1", assessment: "test", quote: null, document: "Rapport", line: 1 }],
    action: null,
    planLevel: null,
    owner: { role: null, person: null },
    participants: [],
    start: null,
    due: null,
    ended: null,
    milestones: [],
    decision: null,
    status: "open",
    evidence: [],
    comments: [],
    verification: null,
    ...given,
  };
}

export interface Written {
  readonly plan: Plan;
  readonly log: readonly LogEntry[];
}

/** What happens on a day, by somebody: edits that see the newest version, so that they need not name one. */
export type Happening = readonly [on: string, by: string, edit: DistributiveOmit<PlanEdit, "seen">];
type DistributiveOmit<T, Key extends PropertyKey> = T extends unknown ? Omit<T, Key> : never;

export function aPlanAfter(happenings: readonly Happening[]): Written {
  return happenings.reduce<Written>(
    ({ plan, log }, [on, by, edit]) => {
      const seeing = { ...edit, seen: plan.version } as PlanEdit;
      const next = editPlan(plan, seeing, { at: `${on}T08:00:00.000Z`, on, by });
      return { plan: next.plan, log: [...log, next.entry] };
    },
    { plan: emptyPlan("plan"), log: [] },
  );
}

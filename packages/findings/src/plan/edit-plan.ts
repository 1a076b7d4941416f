// An edit makes a new plan and a line of the log; the log makes the plan again.
import type { CalendarDate } from "./calendar-date.js";
import { ForbiddenEditError, StaleItemError, UnknownItemError } from "./edit-errors.js";
import { type ItemEdit, itemEdits, type Occasion } from "./item-edits.js";
import { emptyPlan, type Plan } from "./plan.js";
import type { EditOf, LogEntry, PlanEdit } from "./plan-edit.js";
import type { ItemPart, PlanItem } from "./plan-item.js";

export interface EditOccasion extends Occasion {
  /** An instant, "2026-11-23T08:15:00.000Z". */
  readonly at: string;
  readonly on: CalendarDate;
}

interface EditRule {
  readonly part: ItemPart | undefined;
  readonly change: (item: PlanItem, edit: ItemEdit, occasion: Occasion) => Partial<PlanItem>;
}

function changeItem(plan: Plan, edit: ItemEdit, occasion: Occasion, version: number): Plan {
  const item = plan.items.find(({ id }) => id === edit.item);
  if (!item) throw new UnknownItemError(edit.item);
  // Each rule takes the edit of its own name.
  const { part, change } = itemEdits[edit.edit] as EditRule;
  const isStale = part !== undefined && "seen" in edit && (item.changed[part] ?? 0) > edit.seen;
  if (isStale) throw new StaleItemError(part, item);
  const changed = part === undefined ? item.changed : { ...item.changed, [part]: version };
  const next: PlanItem = { ...item, ...change(item, edit, occasion), version, changed };
  return { ...plan, version, items: plan.items.map((each) => (each === item ? next : each)) };
}

function addItems(plan: Plan, { items }: EditOf<"add-items">, version: number): Plan {
  const known = new Set(plan.items.map(({ id }) => id));
  for (const { id } of items) {
    if (known.has(id)) throw new ForbiddenEditError("duplicate-id", id);
    known.add(id);
  }
  return { ...plan, version, items: [...plan.items, ...items.map((item) => ({ ...item, version, changed: {} }))] };
}

const apply = (plan: Plan, edit: PlanEdit, occasion: Occasion): Plan =>
  edit.edit === "add-items"
    ? addItems(plan, edit, plan.version + 1)
    : changeItem(plan, edit, occasion, plan.version + 1);

/**
 * Pure. Throws `findings/unknown-item`, `findings/stale-item` where somebody changed the same part since its author saw
 * it, and `findings/forbidden-edit`; the plan is then as it was.
 */
export function editPlan(
  plan: Plan,
  edit: PlanEdit,
  { at, by, on }: EditOccasion,
): { readonly plan: Plan; readonly entry: LogEntry } {
  const next = apply(plan, edit, { by, on });
  return { plan: next, entry: { version: next.version, at, by, on, edit } };
}

/** The plan that a log adds up to; the log is in the order in which it was written. */
export function replayLog(id: string, log: readonly LogEntry[]): Plan {
  return log.reduce((plan, { edit, by, on }) => apply(plan, edit, { by, on }), emptyPlan(id));
}

// One person's edit of the plan, with everything that follows from it.
import { editPlan, type LogEntry, type Plan, type PlanEdit } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import type { Say } from "../delivery/outgoing.js";
import { rightFor } from "../rights/may-edit.js";
import { requireRight } from "../rights/require-right.js";
import { todayOf } from "../settings/today-of.js";
import { allConsequences } from "./consequences/all-consequences.js";
import { planId } from "./plan-id.js";

export interface Editing {
  readonly store: TenantStore;
  readonly say: Say;
  /** Slack's id of who edits. */
  readonly user: string;
  readonly name: string | undefined;
  readonly now: Date;
}

/**
 * Makes one edit; `edit` may look at the plan first. Throws what `editPlan` throws, and a `NotAllowedError` for somebody who
 * may not; then nothing has happened.
 */
export async function editStored(
  edit: PlanEdit | ((plan: Plan) => PlanEdit),
  { store, say, user, name, now }: Editing,
): Promise<{ readonly plan: Plan; readonly entry: LogEntry }> {
  const by = await store.people.identify(user, name);
  const before = await store.plans.readToEdit(planId);
  const made = typeof edit === "function" ? edit(before) : edit;
  const right = rightFor(made, before, by);
  if (right !== undefined) await requireRight(right, user, store);
  const occasion = { by, at: now.toISOString(), on: await todayOf(now, store) };
  const edited = editPlan(before, made, occasion);
  await store.plans.append(edited.entry, edited.plan);
  for (const follow of allConsequences) await follow({ before, after: edited.plan, edit: made, by, store, say, now });
  return edited;
}

/**
 * Adds what was written into a log before, with who did it and when; `log` begins with the plan's own. What follows from it
 * follows once. Throws like `editStored`; only who administers the workspace may.
 */
export async function readBackStored(
  log: readonly LogEntry[],
  { store, say, user, name, now }: Editing,
): Promise<Plan> {
  await requireRight("administer", user, store);
  const by = await store.people.identify(user, name);
  const before = await store.plans.readToEdit(planId);
  let after = before;
  for (const entry of log.slice(before.version)) {
    after = editPlan(after, entry.edit, entry).plan;
    await store.plans.append(entry, after);
  }
  const items = after.items.filter(({ version }) => version > before.version);
  if (items.length === 0) return after;
  const edit: PlanEdit = { edit: "add-items", items };
  for (const follow of allConsequences) await follow({ before, after, edit, by, store, say, now });
  return after;
}

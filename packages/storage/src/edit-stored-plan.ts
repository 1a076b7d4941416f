// One person's edit of a stored plan, one after the other.
import { type EditOccasion, editPlan, type LogEntry, type Plan, type PlanEdit } from "@kompass/findings";
import type { Storage, TenantStore } from "./storage.js";
import type { TenantId } from "./tenant-id.js";

/**
 * Reads, edits and writes in one transaction, with `also` in the same one: what follows from an edit is stored with it or
 * not at all. Other edits of the plan wait; one made in between is no reason to fail unless it changed the same part: then
 * `findings/stale-item`.
 */
export const editStoredPlan = (
  storage: Storage,
  tenant: TenantId,
  plan: string,
  edit: PlanEdit,
  occasion: EditOccasion,
  also: (store: TenantStore, after: Plan, entry: LogEntry) => Promise<void> = async () => undefined,
): Promise<Plan> =>
  storage.inTenant(tenant, async (store) => {
    const edited = editPlan(await store.plans.readToEdit(plan), edit, occasion);
    await store.plans.append(edited.entry, edited.plan);
    await also(store, edited.plan, edited.entry);
    return edited.plan;
  });

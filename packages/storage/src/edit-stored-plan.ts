// One person's edit of a stored plan, again where somebody else's came in between.
import { type EditOccasion, editPlan, type LogEntry, type Plan, type PlanEdit } from "@kompass/findings";
import { StaleVersionError } from "./errors.js";
import type { Storage, TenantId, TenantStore } from "./storage.js";

const mostAttempts = 20;

/**
 * Reads, edits and writes in one transaction, with `also` in the same one: what follows from an edit is stored with it or
 * not at all. An edit made in between is no reason to fail unless it changed the same part: then `findings/stale-item`.
 */
export async function editStoredPlan(
  storage: Storage,
  tenant: TenantId,
  plan: string,
  edit: PlanEdit,
  occasion: EditOccasion,
  also: (store: TenantStore, after: Plan, entry: LogEntry) => Promise<void> = async () => undefined,
): Promise<Plan> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await storage.inTenant(tenant, async (store) => {
        const edited = editPlan(await store.plans.read(plan), edit, occasion);
        await store.plans.append(edited.entry, edited.plan);
        await also(store, edited.plan, edited.entry);
        return edited.plan;
      });
    } catch (error) {
      if (!(error instanceof StaleVersionError) || attempt === mostAttempts) throw error;
    }
  }
}

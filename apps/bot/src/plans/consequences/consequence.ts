// What else happens when a plan changes, in the same transaction.
import type { Plan, PlanEdit } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import type { Say } from "../../delivery/outgoing.js";

export interface Change {
  readonly before: Plan;
  readonly after: Plan;
  readonly edit: PlanEdit;
  /** Who edited, by the plan's random id. */
  readonly by: string;
  readonly store: TenantStore;
  readonly say: Say;
  readonly now: Date;
}

export type Consequence = (change: Change) => Promise<void>;

/** Ids of the items that an edit is about. */
export function editedItems(edit: PlanEdit): readonly string[] {
  return edit.edit === "add-items" ? edit.items.map(({ id }) => id) : [edit.item];
}

// What an item was at an earlier version, and who changed it since.
import { type LogEntry, type PlanEdit, type PlanItem, replayLog } from "@kompass/findings";
import { planId } from "./plan-id.js";

/** The item after the change of the plan that made `version`; `undefined` where it was not there yet. */
export function itemAt(log: readonly LogEntry[], id: string, version: number): PlanItem | undefined {
  const before = log.filter((entry) => entry.version <= version);
  return replayLog(planId, before).items.find((item) => item.id === id);
}

export interface ItemChange {
  /** The plan's random id. */
  readonly by: string;
  readonly edit: Exclude<PlanEdit, { readonly edit: "add-items" }>;
}

/** Oldest first. */
export function changesSince(log: readonly LogEntry[], id: string, version: number): readonly ItemChange[] {
  return log.flatMap(({ by, edit, version: made }) =>
    made > version && edit.edit !== "add-items" && edit.item === id ? [{ by, edit }] : [],
  );
}

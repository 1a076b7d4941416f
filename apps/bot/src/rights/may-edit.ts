// Which right an edit of the plan takes.
import type { Plan, PlanEdit } from "@kompass/findings";
import type { Level } from "./rights.js";

/** What whoever owns an item, or takes part in it, may do to it without any right. */
const ownWork: readonly PlanEdit["edit"][] = [
  "begin",
  "tick",
  "reopen",
  "add-evidence",
  "comment",
  "add-milestone",
  "tick-milestone",
];

/** `undefined` where everybody who sees the plan may. `by` is a random id. */
export function rightFor(edit: PlanEdit, { items }: Plan, by: string): Exclude<Level, "see"> | undefined {
  if (edit.edit === "adopt" || edit.edit === "decline") return "decide";
  if (edit.edit === "add-items" || !ownWork.includes(edit.edit)) return "edit";
  const item = items.find(({ id }) => id === edit.item);
  const isTheirs = item !== undefined && (item.owner.person === by || item.participants.includes(by));
  return isTheirs ? undefined : "edit";
}

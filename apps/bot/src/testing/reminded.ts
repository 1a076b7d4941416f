// Items with an owner and a day, as reminders see them.
import type { PlanItem } from "@kompass/findings";
import { anItem } from "@kompass/findings/testing";
import type { RemindedItem } from "../reminders/reminders-of.js";

export function anItemDue(due: string | null, given: Partial<PlanItem> = {}): PlanItem {
  return { ...anItem("i1"), owner: { role: null, person: "p1" }, due, version: 1, changed: {}, ...given };
}

export const reminded = (item: PlanItem, given: Partial<RemindedItem> = {}): RemindedItem => ({
  item,
  ownerHasLeft: false,
  snoozedUntil: null,
  ...given,
});

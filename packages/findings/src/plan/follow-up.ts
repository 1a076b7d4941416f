// What needs somebody's attention on a day.
import type { CalendarDate } from "./calendar-date.js";
import type { Plan } from "./plan.js";
import type { PlanItem } from "./plan-item.js";

export const isOpen = ({ status }: PlanItem): boolean => status === "open" || status === "in-progress";

/** Still open on the day after it was due. */
export const isLate = (item: PlanItem, today: CalendarDate): boolean =>
  isOpen(item) && item.due !== null && item.due < today;

export interface FollowUp {
  /** Due first; items without a day come last. */
  readonly open: readonly PlanItem[];
  readonly late: readonly PlanItem[];
  /** Done, and nobody has verified it. */
  readonly unverified: readonly PlanItem[];
}

const byDue = (a: PlanItem, b: PlanItem): number => (a.due ?? "9999").localeCompare(b.due ?? "9999");

/** `person` leaves out the items of others. */
export function followUp(plan: Plan, today: CalendarDate, person?: string): FollowUp {
  const items = plan.items.filter(({ owner }) => person === undefined || owner.person === person).toSorted(byDue);
  return {
    open: items.filter(isOpen),
    late: items.filter((item) => isLate(item, today)),
    unverified: items.filter(({ status }) => status === "done"),
  };
}

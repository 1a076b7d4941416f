// When the owner of an item is reminded of it: before the day it is due, on it, and after it.
import { addDays, type CalendarDate, isOpen, type PlanItem } from "@kompass/findings";
import {
  clockAt,
  instantOf,
  moveWorkingDays,
  type WorkCalendar,
  workingDayFrom,
} from "../working-days/work-calendar.js";
import { awakeFrom } from "./awake.js";
import type { Moment, NextMoment } from "./moment.js";
import type { ReminderSettings } from "./reminder-settings.js";

export interface Reminder extends Moment {
  /** Where the day of the reminder lies, seen from the day that the item is due. */
  readonly kind: "before" | "on" | "after";
}

export interface RemindedItem {
  readonly item: PlanItem;
  readonly ownerHasLeft: boolean;
  /** Milliseconds since 1970: nothing is sent until then, and something is sent then; null where nobody snoozed. */
  readonly snoozedUntil: number | null;
}

interface Planned {
  readonly name: string;
  readonly kind: Reminder["kind"];
  readonly at: number;
}

function plannedFor(due: CalendarDate, settings: ReminderSettings, calendar: WorkCalendar): readonly Planned[] {
  // What is due on a day off is due on the next working day; the days before it are the same counted from either.
  const dueAtWork = workingDayFrom(calendar, due);
  const lastAfter = Math.max(0, ...settings.after);
  const beforeWeeks = moveWorkingDays(calendar, dueAtWork, lastAfter);
  const on = (kind: Planned["kind"], name: string, day: CalendarDate): Planned => ({
    name: `${kind}/${name}`,
    kind,
    at: instantOf(calendar, day, settings.at),
  });
  return [
    ...settings.before.map((days) => on("before", `${days}`, moveWorkingDays(calendar, dueAtWork, -days))),
    on("on", "0", dueAtWork),
    ...settings.after.map((days) => on("after", `${days}`, moveWorkingDays(calendar, dueAtWork, days))),
    ...Array.from({ length: settings.weekly }, (_, index) =>
      on("after", `${lastAfter}+${index + 1}w`, workingDayFrom(calendar, addDays(beforeWeeks, 7 * (index + 1)))),
    ),
  ];
}

function snoozed(until: number, due: CalendarDate, settings: ReminderSettings, calendar: WorkCalendar): Planned {
  const at = awakeFrom(settings, calendar, until);
  const { day } = clockAt(calendar, at);
  const dueAtWork = workingDayFrom(calendar, due);
  const late = day === dueAtWork ? "on" : "after";
  return { name: `snoozed/${at}`, kind: day < dueAtWork ? "before" : late, at };
}

/** The same item with the same settings has the same reminders at any time; in their order, no two at once. */
export function remindersOf(
  { item, ownerHasLeft, snoozedUntil }: RemindedItem,
  settings: ReminderSettings,
  calendar: WorkCalendar,
): readonly Reminder[] {
  if (item.due === null || item.owner.person === null || ownerHasLeft || !isOpen(item)) return [];
  const planned = plannedFor(item.due, settings, calendar);
  const again = snoozedUntil === null ? undefined : snoozed(snoozedUntil, item.due, settings, calendar);
  const all = again === undefined ? planned : [again, ...planned.filter(({ at }) => at > again.at)];
  const version = item.changed.dates ?? 0;
  return all
    .map(({ name, kind, at }) => ({ key: `reminder/${item.id}/${version}/${name}`, kind, at }))
    .toSorted((a, b) => a.at - b.at);
}

/** What the item's one job waits for. */
export function nextReminder(
  reminded: RemindedItem,
  settings: ReminderSettings,
  calendar: WorkCalendar,
): NextMoment<Reminder> {
  const reminders = remindersOf(reminded, settings, calendar);
  return (after) => reminders.find(({ at }) => at > after);
}

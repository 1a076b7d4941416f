// The one job of an item that is to be done: it knows when its owner is reminded next.
import type { Plan } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import type { WorkspaceSettings } from "../settings/workspace-settings.js";
import type { WorkCalendar } from "../working-days/work-calendar.js";
import type { NextMoment } from "./moment.js";
import { defaultReminders, type ReminderSettings } from "./reminder-settings.js";
import { nextReminder, type Reminder } from "./reminders-of.js";
import { readSnooze } from "./snooze-document.js";
import type { Waiting } from "./wake-up.js";

export const reminderPrefix = "reminder/";
export const reminderKey = (item: string): string => `${reminderPrefix}${item}`;

export function calendarOf({ country, timeZone }: WorkspaceSettings): WorkCalendar {
  return { country, timeZone };
}

export function remindersBy({ quietFrom, quietUntil }: WorkspaceSettings): ReminderSettings {
  return { ...defaultReminders, quiet: { from: quietFrom, to: quietUntil } };
}

interface Where {
  readonly settings: WorkspaceSettings;
  /** The owner's. */
  readonly calendar: WorkCalendar;
  readonly ownerHasLeft: boolean;
}

/** None for an item that is not there. */
export async function remindersOfItem(
  id: string,
  { items }: Plan,
  { settings, calendar, ownerHasLeft }: Where,
  store: TenantStore,
): Promise<NextMoment<Reminder>> {
  const item = items.find((each) => each.id === id);
  if (item === undefined) return () => undefined;
  const snoozedUntil = await readSnooze(id, store);
  return nextReminder({ item, ownerHasLeft, snoozedUntil }, remindersBy(settings), calendar);
}

/** In milliseconds: no two places on earth are further apart by the clock. */
const betweenZones = 26 * 60 * 60 * 1_000;

/**
 * Sets the job after a change of the item. It comes up early once, since only Slack knows where the owner is: then it sets
 * itself to their morning. What has passed stays passed; what it was late with still comes.
 */
export async function remindAgain(
  item: string,
  next: NextMoment<Reminder>,
  now: Date,
  { jobs }: TenantStore,
): Promise<void> {
  const key = reminderKey(item);
  const waiting = await jobs.read(key);
  const at = now.getTime();
  const isLate = waiting !== undefined && Number(waiting.payload.first) <= at;
  const since = isLate ? Number(waiting.payload.since) : at;
  const first = next(since);
  if (first === undefined) return jobs.cancel(key);
  const dueAt = Math.max(at, first.at - betweenZones);
  await jobs.schedule({ key, dueAt, payload: waitingFor({ dueAt: first.at, since }) });
}

/** What a job keeps: after which instant reminders are still to come, and when the first of them is. */
export function waitingFor({ dueAt, since }: Waiting): { readonly since: string; readonly first: string } {
  return { since: String(since), first: String(dueAt) };
}

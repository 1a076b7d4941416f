// How long a person wants to hear nothing of an item: until the morning of a day.
import type { CalendarDate } from "@kompass/findings";
import { instantOf, type WorkCalendar, workingDayFrom } from "../working-days/work-calendar.js";
import type { ReminderSettings } from "./reminder-settings.js";

/** Milliseconds since 1970: the next working morning where the day is none. */
export const snoozeUntil = (day: CalendarDate, { at }: Pick<ReminderSettings, "at">, calendar: WorkCalendar): number =>
  instantOf(calendar, workingDayFrom(calendar, day), at);

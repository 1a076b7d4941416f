// Nobody is written to at night, on weekends or on holidays: what comes up then waits for the next working morning.
import { addDays } from "@kompass/findings";
import { clockAt, instantOf, isWorkingDay, type WorkCalendar, workingDayFrom } from "../working-days/work-calendar.js";
import { isWithin, type ReminderSettings } from "./reminder-settings.js";

/** The instant itself where it disturbs nobody, else the next working morning. */
export function awakeFrom(
  settings: Pick<ReminderSettings, "at" | "quiet">,
  calendar: WorkCalendar,
  instant: number,
): number {
  const { day, time } = clockAt(calendar, instant);
  if (isWorkingDay(calendar, day) && !isWithin(settings.quiet, time)) return instant;
  const nextMorning = time < settings.at ? day : addDays(day, 1);
  return instantOf(calendar, workingDayFrom(calendar, nextMorning), settings.at);
}

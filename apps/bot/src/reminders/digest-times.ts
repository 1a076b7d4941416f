// When a week's digest is sent: on its day, or on the next working day where that is a holiday.
import { addDays, type CalendarDate } from "@kompass/findings";
import { Temporal } from "temporal-polyfill";
import { z } from "zod";
import { clockAt, instantOf, type WorkCalendar, weekdayOf, workingDayFrom } from "../working-days/work-calendar.js";
import type { Moment } from "./moment.js";
import { clockTimeSchema } from "./reminder-settings.js";

export const digestSettingsSchema = z.object({
  /** Monday is 1, Friday 5. */
  weekday: z.int().min(1).max(5),
  at: clockTimeSchema,
});

export type DigestSettings = Readonly<z.infer<typeof digestSettingsSchema>>;

export const defaultDigest: DigestSettings = { weekday: 1, at: "09:00" };

/** "2027-W12" (ISO 8601). */
function weekOf(day: CalendarDate): string {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  return `${yearOfWeek}-W${String(weekOfYear).padStart(2, "0")}`;
}

/** Each week (ISO 8601) has one digest, though a holiday may push it into the next. */
export const nextDigest =
  (settings: DigestSettings, calendar: WorkCalendar) =>
  (after: number): Moment => {
    const { day: today } = clockAt(calendar, after);
    const lastWeek = addDays(today, settings.weekday - weekdayOf(today) - 7);
    for (let day = lastWeek; ; day = addDays(day, 7)) {
      const at = instantOf(calendar, workingDayFrom(calendar, day), settings.at);
      if (at > after) return { key: `digest/${weekOf(day)}`, at };
    }
  };

// The day of the calendar that an instant falls on, somewhere.
import type { CalendarDate } from "@kompass/findings";
import { Temporal } from "temporal-polyfill";

/** `timeZone` as "Europe/Oslo". */
export function dayOf(instant: Date, timeZone: string): CalendarDate {
  return Temporal.Instant.fromEpochMilliseconds(instant.getTime())
    .toZonedDateTimeISO(timeZone)
    .toPlainDate()
    .toString();
}

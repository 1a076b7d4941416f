// Where somebody works: which days are working days there, and what the clock shows.
import { addDays, type CalendarDate } from "@kompass/findings";
import { Temporal } from "temporal-polyfill";
import type { HolidaysOf } from "./holidays.js";
import { norway } from "./norway.js";
import { sweden } from "./sweden.js";

export type Country = "NO" | "SE";

export interface WorkCalendar {
  readonly country: Country;
  /** By its name in the IANA database: "Europe/Oslo". */
  readonly timeZone: string;
}

const holidaysOf: Readonly<Record<Country, HolidaysOf>> = { NO: norway, SE: sweden };

/** Days that are taken off, by country and year: they never change. */
const known = new Map<string, ReadonlySet<CalendarDate>>();

function daysOff(country: Country, year: number): ReadonlySet<CalendarDate> {
  const key = `${country} ${year}`;
  const days = known.get(key) ?? new Set(holidaysOf[country](year));
  known.set(key, days);
  return days;
}

/** Monday is 1, Sunday 7. */
export const weekdayOf = (day: CalendarDate): number => new Date(day).getUTCDay() || 7;

const saturday = 6;

export const isWorkingDay = ({ country }: WorkCalendar, day: CalendarDate): boolean =>
  weekdayOf(day) < saturday && !daysOff(country, Number(day.slice(0, 4))).has(day);

/** The day itself where it is a working day, else the next one that is. */
export function workingDayFrom(calendar: WorkCalendar, day: CalendarDate): CalendarDate {
  let found = day;
  while (!isWorkingDay(calendar, found)) found = addDays(found, 1);
  return found;
}

/** So many working days later; earlier where it is negative. */
export function moveWorkingDays(calendar: WorkCalendar, from: CalendarDate, days: number): CalendarDate {
  let moved = from;
  for (let left = Math.abs(days); left > 0; ) {
    moved = addDays(moved, Math.sign(days));
    if (isWorkingDay(calendar, moved)) left -= 1;
  }
  return moved;
}

/** Milliseconds since 1970 when the clock there shows the time, "09:00", on the day. */
export const instantOf = ({ timeZone }: WorkCalendar, day: CalendarDate, time: string): number =>
  Temporal.PlainDateTime.from(`${day}T${time}`).toZonedDateTime(timeZone).epochMilliseconds;

export interface Clock {
  readonly day: CalendarDate;
  /** "09:00", without its seconds. */
  readonly time: string;
}

/** What the clock there shows at milliseconds since 1970. */
export function clockAt({ timeZone }: WorkCalendar, instant: number): Clock {
  const shown = Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainDateTime()
    .toString();
  return { day: shown.slice(0, 10), time: shown.slice(11, 16) };
}

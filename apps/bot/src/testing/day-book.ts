// What clocks and almanacs say, by text and Intl alone: what the rules about time are checked against.
import { addDays, type CalendarDate } from "@kompass/findings";
import type { Country, WorkCalendar } from "../working-days/work-calendar.js";
import { publishedDaysOff } from "./published-days-off.js";

const clocks = new Map<string, Intl.DateTimeFormat>();

/** "2026-03-30 09:00", as the clock there shows it. */
export function shownAt({ timeZone }: WorkCalendar, instant: number): string {
  const clock =
    clocks.get(timeZone) ?? new Intl.DateTimeFormat("sv-SE", { dateStyle: "short", timeStyle: "short", timeZone });
  clocks.set(timeZone, clock);
  return clock.format(instant);
}

export function isDayOff(country: Country, day: CalendarDate): boolean {
  const weekday = new Date(`${day}T00:00:00Z`).getUTCDay();
  return weekday === 0 || weekday === 6 || publishedDaysOff[country].includes(day);
}

export const workingDayAfter = (country: Country, day: CalendarDate): CalendarDate =>
  isDayOff(country, day) ? workingDayAfter(country, addDays(day, 1)) : day;

/** The working day that lies so many working days away from one. */
export function countWorkingDays(country: Country, day: CalendarDate, step: 1 | -1, days: number): CalendarDate {
  if (days === 0) return day;
  const moved = addDays(day, step);
  return countWorkingDays(country, moved, step, isDayOff(country, moved) ? days : days - 1);
}

/** From one day to another, both included. */
export const daysFrom = (first: CalendarDate, last: CalendarDate): readonly CalendarDate[] =>
  first > last ? [] : [first, ...daysFrom(addDays(first, 1), last)];

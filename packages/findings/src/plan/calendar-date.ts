// Days of the calendar as "2026-11-23", without a clock and without a time zone.
import { z } from "zod";

export const calendarDateSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .refine((text) => addDays(text, 0) === text, "is no day of the calendar");

/** A day, "2026-11-23"; compares as text. */
export type CalendarDate = string;

export function addDays(date: CalendarDate, days: number): CalendarDate {
  const [year = Number.NaN, month = Number.NaN, day = Number.NaN] = date.split("-").map(Number);
  const moved = new Date(Date.UTC(year, month - 1, day + days));
  return Number.isNaN(moved.getTime()) ? "" : moved.toISOString().slice(0, 10);
}

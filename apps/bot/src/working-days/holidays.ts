// A country's holidays, as days of a year and as days around Easter.
import { addDays, type CalendarDate } from "@kompass/findings";
import { gregorianEaster } from "date-easter";

/** The holidays of a year; those that are always a Sunday may be left out. */
export type HolidaysOf = (year: number) => readonly CalendarDate[];

/** Days after Easter Sunday; before it they are negative. */
export const aroundEaster = (year: number, days: number): CalendarDate =>
  addDays(gregorianEaster(year).toString(), days);

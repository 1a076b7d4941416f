// Holidays of Sweden: lag (1989:253) om allmänna helgdagar, and the three eves that semesterlagen (1977:480) counts as Sundays.
import { addDays, type CalendarDate } from "@kompass/findings";
import { aroundEaster, type HolidaysOf } from "./holidays.js";

/** The first such weekday on the day or after it; Sunday is 0. */
const firstFrom = (day: CalendarDate, weekday: number): CalendarDate =>
  addDays(day, (weekday - new Date(day).getUTCDay() + 7) % 7);

const friday = 5;
const saturday = 6;

export const sweden: HolidaysOf = (year) => [
  `${year}-01-01`,
  `${year}-01-06`,
  // Långfredagen, annandag påsk.
  aroundEaster(year, -2),
  aroundEaster(year, 1),
  `${year}-05-01`,
  // Kristi himmelsfärdsdag.
  aroundEaster(year, 39),
  `${year}-06-06`,
  // Midsommarafton and midsommardagen, alla helgons dag.
  firstFrom(`${year}-06-19`, friday),
  firstFrom(`${year}-06-20`, saturday),
  firstFrom(`${year}-10-31`, saturday),
  `${year}-12-24`,
  `${year}-12-25`,
  `${year}-12-26`,
  `${year}-12-31`,
];

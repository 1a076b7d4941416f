// "week 12", "week 12 of 2027", "Tuesday in week 12", "2027-W12": the Friday where no day is named.
import { Temporal } from "temporal-polyfill";
import { type Found, groupsOf, type Reader } from "./reader.js";
import { friday } from "./weekday.js";

/** The fourth of January lies in the first week (ISO 8601). */
function dayOfWeek(year: number, week: number, weekday: number): Found {
  const fourth = Temporal.PlainDate.from({ year, month: 1, day: 4 });
  const day = fourth.add({ days: 7 * (week - 1) + weekday - fourth.dayOfWeek });
  const isInYear = day.yearOfWeek === year && day.weekOfYear === week;
  return isInYear ? { is: "day", day } : { is: "impossible" };
}

export const readWeek: Reader = (text, { words, today }) => {
  const year = "(?<year>[12]\\d{3})";
  const numbered = `(?:(?<weekday>${words.weekdays.pattern}) (?:${words.of} )?)?${words.week}\\.? ?(?<week>\\d{1,2})`;
  const groups =
    groupsOf(`${numbered}(?:(?:/| )(?:${words.of} )?${year})?`, text) ?? groupsOf(`${year}-?w(?<week>\\d{2})`, text);
  if (!groups) return [];
  const week = Number(groups.week);
  const weekday = words.weekdays.countOf(groups.weekday) ?? friday;
  const current = today.yearOfWeek ?? today.year;
  // A week that has begun is this year's, even where its Friday is over.
  const isOver = week < (today.weekOfYear ?? 0);
  const named = groups.year === undefined ? current + (isOver ? 1 : 0) : Number(groups.year);
  return [dayOfWeek(named, week, weekday)];
};

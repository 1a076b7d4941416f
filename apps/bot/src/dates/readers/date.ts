// "3 January 2027", "January 3", "3.1.", "03.01.2027", "3/1", "2027-01-03", with or without its weekday.
import { dayOf, type Found, type Groups, groupsOf, type Reader, yearOf } from "./reader.js";

const year = "(?<year>[12]\\d{3})";
const anyYear = "(?<year>[12]\\d{3}|\\d{2})";
const day = "(?<day>\\d{1,2})";
const month = "(?<month>\\d{1,2})";

const numbersOf = (groups: Groups) => ({
  year: yearOf(groups.year),
  day: Number(groups.day),
});

const readIso: Reader = (text, { today }) => {
  const groups = groupsOf(`${year}-${month}-${day}`, text);
  return groups ? [dayOf({ ...numbersOf(groups), month: Number(groups.month) }, today)] : [];
};

const readDotted: Reader = (text, { today }) => {
  const groups = groupsOf(`${day}\\. ?${month}(?:\\. ?${anyYear})?`, text);
  return groups ? [dayOf({ ...numbersOf(groups), month: Number(groups.month) }, today)] : [];
};

/** In English some write the month first and some the day: both are found. */
const readSlashed: Reader = (text, { today, locale }) => {
  const groups = groupsOf(`${day}/${month}(?:[-/ ]${anyYear})?`, text) ?? groupsOf(`${day}-${month}-${year}`, text);
  if (!groups) return [];
  const { day: first, year: inYear } = numbersOf(groups);
  const second = Number(groups.month);
  const dayFirst = dayOf({ year: inYear, day: first, month: second }, today);
  return locale === "en" ? [dayFirst, dayOf({ year: inYear, day: second, month: first }, today)] : [dayFirst];
};

const readWritten: Reader = (text, { words, today }) => {
  const name = `(?<month>${words.months.pattern})\\.?`;
  const ordinal = "(?:\\.|st|nd|rd|th|:?[ea])?";
  const groups =
    groupsOf(`${day}${ordinal} ?(?:${words.of} )?${name}(?: ${year})?`, text) ??
    groupsOf(`${name} (?:the )?${day}${ordinal}(?: ${year})?`, text);
  const number = groups && words.months.countOf(groups.month);
  return number === undefined ? [] : [dayOf({ ...numbersOf(groups ?? {}), month: number }, today)];
};

const readers: readonly Reader[] = [readIso, readDotted, readSlashed, readWritten];

export const readDate: Reader = (text, context) => {
  const { words } = context;
  const bare = readers.flatMap((read) => read(text, context));
  const groups = groupsOf(`(?<weekday>${words.weekdays.pattern})(?:en)?\\.? (?:den |the )?(?<date>.+)`, text);
  const weekday = groups && words.weekdays.countOf(groups.weekday);
  if (weekday === undefined) return bare;
  const dated = readers.flatMap((read) => read(groups?.date ?? "", context));
  const agreeing = dated.filter((found) => found.is === "day" && found.day.dayOfWeek === weekday);
  if (agreeing.length > 0) return agreeing;
  return dated.map((found): Found => (found.is === "day" ? { is: "other-weekday", day: found.day } : found));
};

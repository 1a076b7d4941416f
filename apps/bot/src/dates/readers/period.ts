// "the end of March", "the end of the year", "1st tertial 2027", "Q1 2027": the last day of a period.
import { Temporal } from "temporal-polyfill";
import type { Period } from "../words/date-words.js";
import { type Found, foundDays, groupsOf, type Reader, yearOf } from "./reader.js";

const months: Readonly<Record<Period, number>> = { "half-year": 6, tertial: 4, quarter: 3 };
const letters: Readonly<Record<Period, string>> = { "half-year": "h", tertial: "t", quarter: "q" };
const periods: readonly Period[] = ["half-year", "tertial", "quarter"];

const year = "(?<year>[12]\\d{3})";

function lastOfMonth(inYear: number, month: number): Temporal.PlainDate {
  const first = Temporal.PlainDate.from({ year: inYear, month, day: 1 });
  return first.with({ day: first.daysInMonth });
}

/** Without a year it is the next one that isn't over. */
const nextEnd = (month: number, named: number | undefined, today: Temporal.PlainDate): Temporal.PlainDate =>
  lastOfMonth(named ?? (month < today.month ? today.year + 1 : today.year), month);

const readMonth: Reader = (text, { words, today }) => {
  const groups = groupsOf(
    `(?<end>${words.end} )?(?<month>${words.months.pattern})\\.?(?: (?:${words.of} )?${year})?`,
    text,
  );
  const month = groups && words.months.countOf(groups.month);
  if (month !== undefined) {
    const last = nextEnd(month, yearOf(groups?.year), today);
    if (groups?.end !== undefined) return foundDays(last);
    // A month alone: its first day for some, its last for others.
    const first = last.with({ day: 1 });
    return foundDays(Temporal.PlainDate.compare(first, today) > 0 ? first : last, last);
  }
  const relative = groupsOf(`${words.end} (?:(?<next>${words.next} )|(?:${words.this} ))?${words.month}`, text);
  if (!relative) return [];
  const within = today.add({ months: relative.next === undefined ? 0 : 1 });
  return foundDays(within.with({ day: within.daysInMonth }));
};

const readYear: Reader = (text, { words, today }) => {
  const which = `(?:(?<next>${words.next} )|(?:${words.this} ))?${words.year}`;
  const groups = groupsOf(words.yearEnd, text) ?? groupsOf(`${words.end} (?:${year}|${which})`, text);
  if (!groups) return [];
  const named = yearOf(groups.year) ?? today.year + (groups.next === undefined ? 0 : 1);
  return foundDays(lastOfMonth(named, 12));
};

const readPartOfYear: Reader = (text, { words, today }) =>
  periods.flatMap((period): readonly Found[] => {
    const length = months[period];
    const numbered = `(?:(?<number>\\d)(?:\\.|st|nd|rd|th)?|(?<ordinal>${words.ordinals.pattern})) ${words.periods[period]}`;
    const groups =
      groupsOf(`(?:${words.end} )?${numbered}(?: (?:${words.of} )?${year})?`, text) ??
      groupsOf(`(?:${words.end} )?${letters[period]}(?<number>\\d)(?:(?: |/)${year})?`, text);
    if (groups) {
      const number = words.ordinals.countOf(groups.ordinal) ?? Number(groups.number);
      if (number < 1 || number * length > 12) return [{ is: "impossible" }];
      return foundDays(nextEnd(number * length, yearOf(groups.year), today));
    }
    const which = groupsOf(
      `(?:${words.end} )?(?:(?<next>${words.next} )|(?:${words.this} ))?${words.periods[period]}`,
      text,
    );
    if (!which) return [];
    const current = Math.ceil(today.month / length) * length;
    const end = lastOfMonth(today.year, current)
      .with({ day: 1 })
      .add({ months: which.next === undefined ? 0 : length });
    return foundDays(end.with({ day: end.daysInMonth }));
  });

export const readPeriod: Reader = (text, context) =>
  [readMonth, readYear, readPartOfYear].flatMap((read) => read(text, context));

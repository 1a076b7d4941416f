// The day that a person means by "tomorrow", "week 12" or "3.1.", or why it can't be told.
import type { CalendarDate } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { Temporal } from "temporal-polyfill";
import type { DueDateReading, DueDateRefusal } from "./due-date-reading.js";
import { foldText } from "./fold-text.js";
import { readDate } from "./readers/date.js";
import { readDayFromToday } from "./readers/day-from-today.js";
import { readPeriod } from "./readers/period.js";
import type { Found, Reader } from "./readers/reader.js";
import { readWeek } from "./readers/week.js";
import { readWeekday } from "./readers/weekday.js";
import { vocabularies } from "./words/vocabulary.js";

/** Every way of writing a day; a new one is a file here and a line in this list. */
const readers: readonly Reader[] = [readDayFromToday, readWeekday, readWeek, readDate, readPeriod];

function daysIn(found: readonly Found[], is: "day" | "other-weekday"): readonly CalendarDate[] {
  const days = found.flatMap((each) => (each.is === is ? [each.day.toString()] : []));
  return [...new Set(days)].toSorted();
}

/** No day takes so many characters to write. */
const longest = 100;

const refused = (reason: DueDateRefusal, candidates: readonly CalendarDate[] = []): DueDateReading => ({
  is: "refused",
  reason,
  candidates,
});

/**
 * Reads all four languages whatever the person's own; that one only decides how "3/1" is read. Never guesses: where a
 * text may mean two days it is refused as ambiguous, with the days.
 */
export function readDueDate(
  text: string,
  { today, locale }: { readonly today: CalendarDate; readonly locale: Locale },
): DueDateReading {
  if (text.length > longest) return refused("not-understood");
  const now = Temporal.PlainDate.from(today);
  const folded = foldText(text);
  const found = vocabularies().flatMap((words) => {
    const bare = folded.replace(new RegExp(`^(?:${words.before} )+`), "");
    const context = { words, today: now, locale };
    return [...new Set([folded, bare])].flatMap((each) => readers.flatMap((read) => read(each, context)));
  });
  const days = daysIn(found, "day");
  const [day] = days;
  if (days.length > 1) return refused("ambiguous", days);
  if (day !== undefined) return day < today ? refused("past", [day]) : { is: "read", date: day };
  const others = daysIn(found, "other-weekday");
  if (others.length > 0) return refused("other-weekday", others);
  return refused(found.length > 0 ? "impossible" : "not-understood");
}

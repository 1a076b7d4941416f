import { addDays, calendarDateSchema } from "@kompass/findings";
import { locales, printDate } from "@kompass/model";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readDueDate } from "./read-due-date.js";
import { vocabularies } from "./words/vocabulary.js";

const anyDay = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays("2020-01-01", days));
const anyLocale = fc.constantFrom(...locales);
/** A day to stand on, and one that is not before it. */
const anyDayToCome = fc
  .tuple(anyDay, fc.integer({ min: 0, max: 5000 }))
  .map(([today, days]) => ({ today, date: addDays(today, days) }));

/** Words and signs as they stand in dates, put together by chance. */
const anyPhrase = fc
  .array(
    fc.oneof(
      fc.constantFrom(...vocabularies().flatMap((words) => words.months.pattern.slice(3, -1).split("|"))),
      fc.constantFrom(
        "uke",
        "week",
        "om",
        "in",
        "neste",
        "next",
        "slutten av",
        "end of",
        "tertial",
        "q",
        "fredag",
        "/",
      ),
      fc.constantFrom(".", "-", "den", "i", "av", "dager", "weeks", "år", "2027", "0000", "9999", "999"),
      fc.nat({ max: 60 }).map(String),
    ),
    { maxLength: 5 },
  )
  .chain((words) => fc.constantFrom(words.join(" "), words.join("")));

describe("reading a due date", () => {
  test("a day printed in any language is read as that day", () => {
    fc.assert(
      fc.property(anyDayToCome, anyLocale, anyLocale, ({ today, date }, printed, locale) => {
        expect(readDueDate(printDate(date, printed), { today, locale })).toEqual({ is: "read", date });
      }),
    );
  });

  test("so is a day in digits with its year", () => {
    fc.assert(
      fc.property(anyDayToCome, anyLocale, ({ today, date }, locale) => {
        const [year, month, day] = date.split("-").map(Number);
        for (const text of [date, `${day}.${month}.${year}`, `${day}. ${month}. ${year}`]) {
          expect(readDueDate(text, { today, locale })).toEqual({ is: "read", date });
        }
      }),
    );
  });

  test("a day without its year is the next one of that name", () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 0, max: 364 }), (today, days) => {
        const date = addDays(today, days);
        const [, month, day] = date.split("-").map(Number);
        expect(readDueDate(`${day}.${month}.`, { today, locale: "nb" })).toEqual({ is: "read", date });
      }),
    );
  });

  test("days that no month has are refused, whatever the way they are written", () => {
    const none = fc.constantFrom([31, 2], [30, 2], [31, 4], [31, 6], [31, 9], [31, 11], [32, 1], [1, 13], [0, 5]);
    fc.assert(
      fc.property(none, anyDay, fc.integer({ min: 2020, max: 2100 }), ([day, month], today, year) => {
        for (const text of [
          `${day}.${month}.`,
          `${day}.${month}.${year}`,
          `${day}/${month}`,
          `${year}-${month}-${day}`,
        ]) {
          expect(readDueDate(text, { today, locale: "nb" })).toMatchObject({ reason: "impossible" });
        }
      }),
    );
  });

  test("what is read is a day of the calendar and not past; what is offered is one too, and more than one", () => {
    fc.assert(
      fc.property(anyPhrase, anyDay, anyLocale, (text, today, locale) => {
        const reading = readDueDate(text, { today, locale });
        const days = reading.is === "read" ? [reading.date] : reading.candidates;
        for (const day of days) expect(calendarDateSchema.safeParse(day).success).toBe(true);
        expect(reading.is === "read" && reading.date < today).toBe(false);
        expect(reading.is === "refused" && reading.reason === "ambiguous" && days.length < 2).toBe(false);
        expect([...days]).toEqual([...new Set(days)].toSorted());
      }),
      { numRuns: 1000 },
    );
  });

  test("no text at all breaks it", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), anyDay, anyLocale, (text, today, locale) => {
        expect(["read", "refused"]).toContain(readDueDate(text, { today, locale }).is);
      }),
    );
  });
});

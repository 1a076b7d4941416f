// "Friday", "this Friday", "next Friday", "Friday next week", "next week", "the end of the week".
import type { Temporal } from "temporal-polyfill";
import { foundDays, groupsOf, type Reader } from "./reader.js";

/** What a week means as a deadline: its last working day. */
export const friday = 5;

export const readWeekday: Reader = (text, { words, today }) => {
  const weekday = `(?<weekday>${words.weekdays.pattern})(?:en)?`;
  const inWeek = (which: string): readonly string[] => [
    `(?:${weekday} (?:${words.of} )?)?${which} ${words.week}`,
    `${which} ${words.week} ${weekday}`,
  ];
  /** The weekday of the first pattern that the text has. */
  const named = (...patterns: readonly string[]): number | undefined => {
    const groups = patterns.map((pattern) => groupsOf(pattern, text)).find((each) => each !== undefined);
    return groups && (words.weekdays.countOf(groups.weekday) ?? friday);
  };
  const ofWeek = (day: number, weeks: number): Temporal.PlainDate =>
    today.add({ days: 7 * weeks + day - today.dayOfWeek });
  /** The nearest that is not today. */
  const coming = (day: number): Temporal.PlainDate => ofWeek(day, day > today.dayOfWeek ? 0 : 1);

  const bare = named(weekday);
  if (bare !== undefined) {
    return bare === today.dayOfWeek ? foundDays(today, coming(bare)) : foundDays(coming(bare));
  }
  const nearest = named(`${words.coming} ${weekday}`);
  if (nearest !== undefined) return foundDays(coming(nearest));
  // Some mean the nearest one and some the one after it: dictionaries have both.
  const next = named(`${words.next} ${weekday}`);
  if (next !== undefined) return foundDays(coming(next), ofWeek(next, 1));
  const endOf = (which: string): string => `${words.end} ${which}${words.week}`;
  const thisWeek = named(`${words.this} ${weekday}`, ...inWeek(words.this), endOf(`(?:${words.this} )?`));
  if (thisWeek !== undefined) return foundDays(ofWeek(thisWeek, 0));
  const nextWeek = named(...inWeek(words.next), endOf(`${words.next} `));
  return nextWeek === undefined ? [] : foundDays(ofWeek(nextWeek, 1));
};

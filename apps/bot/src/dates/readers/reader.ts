// A way in which days are written: a text and a language in, the days it may mean out.
import type { Locale } from "@kompass/model";
import { Temporal } from "temporal-polyfill";
import type { Vocabulary } from "../words/vocabulary.js";

export interface ReadingContext {
  readonly words: Vocabulary;
  readonly today: Temporal.PlainDate;
  /** The person's own language, where the text alone doesn't tell: "3/1". */
  readonly locale: Locale;
}

/** A day, or why a text that is written like a day is none. */
export type Found =
  | { readonly is: "day"; readonly day: Temporal.PlainDate }
  | { readonly is: "impossible" }
  | { readonly is: "other-weekday"; readonly day: Temporal.PlainDate };

/** The text is folded. Nothing where it is not written this way. */
export type Reader = (text: string, context: ReadingContext) => readonly Found[];

export const foundDays = (...days: readonly Temporal.PlainDate[]): readonly Found[] =>
  days.map((day) => ({ is: "day", day }));

type GroupName =
  | "year"
  | "month"
  | "day"
  | "weekday"
  | "week"
  | "date"
  | "count"
  | "number"
  | "ordinal"
  | "end"
  | "next";
/** What a text says in each place of a pattern; `undefined` where it leaves the place out. */
export type Groups = Readonly<Partial<Record<GroupName, string | undefined>>>;

/** The named groups of a text that has the pattern from its first to its last character. */
export function groupsOf(pattern: string, text: string): Groups | undefined {
  const match = new RegExp(`^${pattern}$`).exec(text);
  return match ? (match.groups ?? {}) : undefined;
}

/** A year as it is written: "2027", "27"; `undefined` where none is. */
export function yearOf(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  return text.length === 2 ? 2000 + Number(text) : Number(text);
}

/** Without a year it is the next such day. */
export function dayOf(
  { year, month, day }: { readonly year: number | undefined; readonly month: number; readonly day: number },
  today: Temporal.PlainDate,
): Found {
  const isOver = month < today.month || (month === today.month && day < today.day);
  const named = { year: year ?? (isOver ? today.year + 1 : today.year), month, day };
  const nearest = month >= 1 && day >= 1 ? Temporal.PlainDate.from(named) : undefined;
  return nearest?.month === month && nearest.day === day ? { is: "day", day: nearest } : { is: "impossible" };
}

// The words for days and periods that a language must know; names of months and weekdays come from Intl.

export type Unit = "days" | "weeks" | "months" | "years";
export type Period = "half-year" | "tertial" | "quarter";

export interface DateWords {
  /** Said before a day without changing it: "by", "on". */
  readonly before: readonly string[];
  /** Days counted from today: "tomorrow" is 1. */
  readonly days: Readonly<Record<string, number>>;
  /** Spellings that Intl does not give; Monday is 1. */
  readonly weekdays: Readonly<Record<string, number>>;
  readonly months: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly ordinals: Readonly<Record<string, number>>;
  /** "in 3 weeks", "within 3 weeks". */
  readonly within: readonly string[];
  /** "3 weeks from now". */
  readonly fromNow: readonly string[];
  readonly units: Readonly<Record<Unit, readonly string[]>>;
  readonly this: readonly string[];
  readonly next: readonly string[];
  /** The nearest one to come and no other: "coming". */
  readonly coming: readonly string[];
  /** Between a day and what it lies in: "Friday in week 12". */
  readonly of: readonly string[];
  /** Before a period, for its last day: "end of". */
  readonly end: readonly string[];
  /** The last day of the year in a word. */
  readonly yearEnd: readonly string[];
  /** One of them, also with its article, as in "week 12", "next week", "the end of the month". */
  readonly week: readonly string[];
  readonly month: readonly string[];
  readonly year: readonly string[];
  readonly periods: Readonly<Record<Period, readonly string[]>>;
}

// The words of a language as pieces of patterns, and what each of them counts for.
import { type Locale, locales } from "@kompass/model";
import { foldText } from "../fold-text.js";
import type { DateWords, Period, Unit } from "./date-words.js";
import { en } from "./en.js";
import { nb } from "./nb.js";
import { nn } from "./nn.js";
import { sv } from "./sv.js";

/** Words that stand for numbers. */
interface Counted {
  readonly pattern: string;
  readonly countOf: (word: string | undefined) => number | undefined;
}

type Named = "before" | "within" | "fromNow" | "this" | "next" | "coming" | "of" | "end" | "yearEnd";
type Noun = "week" | "month" | "year";

export interface Vocabulary extends Readonly<Record<Named | Noun, string>> {
  readonly days: Counted;
  readonly weekdays: Counted;
  readonly months: Counted;
  readonly numbers: Counted;
  readonly ordinals: Counted;
  readonly units: Readonly<Record<Unit, string>>;
  readonly periods: Readonly<Record<Period, string>>;
}

/** The longest first, so that "weeks" is not read as "week"; the words hold letters, spaces and hyphens alone. */
const oneOf = (words: readonly string[]): string =>
  `(?:${[...new Set(words.map(foldText))].toSorted((a, b) => b.length - a.length).join("|")})`;

function counted(...groups: readonly Readonly<Record<string, number>>[]): Counted {
  const values = new Map(groups.flatMap(Object.entries).map(([word, value]) => [foldText(word), value]));
  return { pattern: oneOf([...values.keys()]), countOf: (word) => (word === undefined ? undefined : values.get(word)) };
}

/** Each day given is a day of its name: long and short, as the language calls it. */
function named(locale: Locale, name: "month" | "weekday", days: readonly Date[]): Readonly<Record<string, number>> {
  const forms = (["long", "short"] as const).map(
    (form) => new Intl.DateTimeFormat(locale, { [name]: form, timeZone: "UTC" }),
  );
  return Object.fromEntries(forms.flatMap((form) => days.map((day, index) => [form.format(day), index + 1])));
}

const firstsOfMonths = Array.from({ length: 12 }, (_, month) => new Date(Date.UTC(2026, month, 1)));
/** 1 June 2026 is a Monday. */
const mondayToSunday = Array.from({ length: 7 }, (_, day) => new Date(Date.UTC(2026, 5, day + 1)));

function vocabularyOf(locale: Locale, words: DateWords): Vocabulary {
  return {
    before: oneOf(words.before),
    within: oneOf(words.within),
    fromNow: oneOf(words.fromNow),
    this: oneOf(words.this),
    next: oneOf(words.next),
    coming: oneOf(words.coming),
    of: oneOf(words.of),
    end: oneOf(words.end),
    yearEnd: oneOf(words.yearEnd),
    week: oneOf(words.week),
    month: oneOf(words.month),
    year: oneOf(words.year),
    days: counted(words.days),
    weekdays: counted(named(locale, "weekday", mondayToSunday), words.weekdays),
    months: counted(named(locale, "month", firstsOfMonths), words.months),
    numbers: counted(words.numbers),
    ordinals: counted(words.ordinals),
    units: {
      days: oneOf(words.units.days),
      weeks: oneOf(words.units.weeks),
      months: oneOf(words.units.months),
      years: oneOf(words.units.years),
    },
    periods: {
      "half-year": oneOf(words.periods["half-year"]),
      tertial: oneOf(words.periods.tertial),
      quarter: oneOf(words.periods.quarter),
    },
  };
}

const written: Readonly<Record<Locale, DateWords>> = { nb, nn, sv, en };

let made: readonly Vocabulary[] | undefined;

/** Made at the first date that is read, so that no start waits for it. */
export function vocabularies(): readonly Vocabulary[] {
  made ??= locales.map((locale) => vocabularyOf(locale, written[locale]));
  return made;
}

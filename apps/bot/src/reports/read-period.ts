// The tertial that a person means by "2. tertial 2026", "T2" or any day in it.
import { type CalendarDate, tertialOf } from "@kompass/findings";
import type { Locale } from "@kompass/model";
import { foldText } from "../dates/fold-text.js";
import { readDueDate } from "../dates/read-due-date.js";

export interface Period {
  readonly from: CalendarDate;
  readonly to: CalendarDate;
}

/** By the number of the tertial. */
const ordinals: readonly (readonly string[])[] = [
  ["1", "1st", "forste", "fyrste", "forsta", "first"],
  ["2", "2nd", "andre", "annet", "andra", "second"],
  ["3", "3rd", "tredje", "third"],
];
const name = "(?:t|tertial|tertialet|tertialen|four-month period)";

/** "" means the tertial of today; `undefined` where nobody can tell. A year that is not named is this one. */
export function readPeriod(
  text: string,
  { today, locale }: { readonly today: CalendarDate; readonly locale: Locale },
): Period | undefined {
  const folded = foldText(text).replace(
    /^(?:for|fra|fran|av|i|om|of|the|til|till|per|pr\.?|dette|denne|this|det) /,
    "",
  );
  if (/^(?:dette|denne|detta|this|naverande|inneverande)?(?: ?tertial(?:et|en)?)?$/.test(folded))
    return tertialOf(today);
  const number = numberOf(folded);
  if (number !== undefined) {
    const year = /\b(\d{4})\b/.exec(folded)?.[1] ?? today.slice(0, 4);
    return tertialOf(`${year}-${["02", "06", "10"][number]}-01`);
  }
  if (/^(?:19|20)\d{2}$/.test(folded)) return undefined;
  const reading = readDueDate(folded, { today, locale });
  if (reading.is === "read") return tertialOf(reading.date);
  const [day, ...others] = reading.candidates;
  return reading.reason === "past" && day !== undefined && others.length === 0 ? tertialOf(day) : undefined;
}

/** From 0. */
function numberOf(text: string): number | undefined {
  const found = ordinals.findIndex((words) => {
    const number = `(?:${words.join("|")})\\.?`;
    return new RegExp(`^(?:${number} ?${name}|${name} ?${number})(?:(?: i| in| of| ar)? \\d{4})?$`).test(text);
  });
  return found < 0 ? undefined : found;
}

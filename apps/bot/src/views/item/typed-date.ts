// A day that somebody typed into a form, or the words that say why it is none.
import type { CalendarDate } from "@kompass/findings";
import { printDate } from "@kompass/model";
import { foldText } from "../../dates/fold-text.js";
import { readDueDate } from "../../dates/read-due-date.js";
import { itemStringsOf } from "../../locales/item/item-strings-of.js";
import type { ItemContext } from "./item-context.js";

export type TypedDate =
  /** `null` where the words ask for none: "ingen". */
  { readonly is: "date"; readonly date: CalendarDate | null } | { readonly is: "refused"; readonly why: string };

export function readTypedDate(text: string, { locale, today }: Pick<ItemContext, "locale" | "today">): TypedDate {
  const { noDate, refusedDates } = itemStringsOf(locale);
  if (noDate.includes(foldText(text))) return { is: "date", date: null };
  const reading = readDueDate(text, { today, locale });
  if (reading.is === "read") return { is: "date", date: reading.date };
  const days = reading.candidates.map((day) => printDate(day, locale)).join(", ");
  return { is: "refused", why: refusedDates[reading.reason](days) };
}

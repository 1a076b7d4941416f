// Numbers and lists as they stand inside a sentence about a report.
import { type Locale, parsePrintedNumber, printNumber } from "@kompass/model";

export const list = (items: readonly string[]): string => items.join(", ");

/** "73.1" in the way of the language; "10 to 12.5" stays a span. */
export function number(text: string, locale: Locale): string {
  return text
    .split(" to ")
    .map((part) => {
      const read = parsePrintedNumber(part);
      return read === undefined ? part : printNumber(read.value, { atMost: 2 }, locale);
    })
    .join("–");
}

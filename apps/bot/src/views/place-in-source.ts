// Where something stands in its source, in words: "linje 1044".
import type { Citation } from "@kompass/answers";
import type { BotStrings } from "../locales/bot-strings.js";

/** The nearest place that is known; an address where there is no line or page, "" where there is none. */
export function placeInSource({ source }: Citation, strings: BotStrings): string {
  if (source.line !== null) return strings.line(source.line);
  if (source.page !== null) return strings.page(source.page);
  return source.url ?? "";
}

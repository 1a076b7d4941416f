// A number, or the two ends of what it may be.
import { type Interval, isPoint, type Locale, printNumber } from "@kompass/model";
import type { CliWords } from "../words/cli-words.js";

/** "73,1", or "mellom 72,9 og 73,3". */
export function printInterval(interval: Interval, locale: Locale, words: CliWords): string {
  const print = (value: Interval["lo"]) => printNumber(value, { atMost: 2 }, locale);
  return isPoint(interval) ? print(interval.lo) : words.range(print(interval.lo), print(interval.hi));
}

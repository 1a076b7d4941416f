// An interval in the JSON of a command: one number, or its two ends.
import { type Interval, isPoint, toNumber } from "@kompass/model";

export const intervalAsJson = (interval: Interval): number | { readonly lo: number; readonly hi: number } =>
  isPoint(interval) ? toNumber(interval.lo) : { lo: toNumber(interval.lo), hi: toNumber(interval.hi) };

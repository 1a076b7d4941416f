// One job for a row of moments: what it waits for, and what it does when it comes up.
import type { Moment, NextMoment } from "./moment.js";

/** What is kept of a job between its times. Instants are milliseconds since 1970. */
export interface Waiting {
  readonly dueAt: number;
  /** Moments after it are still to come, or are late. */
  readonly since: number;
}

/** The job for what comes after an instant; `undefined` where nothing does and no job is needed. */
export function waitFrom(next: NextMoment<Moment>, after: number): Waiting | undefined {
  const first = next(after);
  return first && { dueAt: first.at, since: first.at - 1 };
}

/** The job after an edit: what has passed by now stays passed, what the job was late with still comes. */
export const waitAfterEdit = (
  next: NextMoment<Moment>,
  waiting: Waiting | undefined,
  now: number,
): Waiting | undefined => waitFrom(next, Math.min(now, waiting?.since ?? now));

export interface WokenUp<Each extends Moment> {
  /** To be sent under its key, once. */
  readonly send: Each | undefined;
  /** `undefined` where the job is done. */
  readonly waiting: Waiting | undefined;
}

/**
 * Sends what has come since the job last came up. Of several, after an outage, the last: one message tells what is still
 * true. `awakeFrom` gives the next instant at which nobody is disturbed; what is late waits for it.
 */
export function wakeUp<Each extends Moment>(
  next: NextMoment<Each>,
  { since, now }: { readonly since: number; readonly now: number },
  awakeFrom: (instant: number) => number,
): WokenUp<Each> {
  let last: Each | undefined;
  for (let each = next(since); each !== undefined && each.at <= now; each = next(each.at)) last = each;
  const awake = last === undefined ? now : awakeFrom(now);
  if (last !== undefined && awake > now) return { send: undefined, waiting: { dueAt: awake, since: last.at - 1 } };
  return { send: last, waiting: waitFrom(next, now) };
}

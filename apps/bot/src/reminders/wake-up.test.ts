import { expect, test } from "vitest";
import type { Moment } from "./moment.js";
import { waitAfterEdit, waitFrom, wakeUp } from "./wake-up.js";

const moments: readonly Moment[] = [10, 20, 30].map((at) => ({ key: `m${at}`, at }));
const next = (after: number): Moment | undefined => moments.find(({ at }) => at > after);
const awake = (instant: number): number => instant;

test("a job sends what it waited for and waits for the next", () => {
  const first = waitFrom(next, 0);
  expect(first).toEqual({ dueAt: 10, since: 9 });
  expect(wakeUp(next, { since: 9, now: 10 }, awake)).toEqual({ send: moments[0], waiting: { dueAt: 20, since: 19 } });
});

test("after the last moment there is no job", () => {
  expect(wakeUp(next, { since: 29, now: 31 }, awake)).toEqual({ send: moments[2], waiting: undefined });
  expect(waitFrom(next, 30)).toBeUndefined();
});

test("of several that were missed the last is sent", () => {
  expect(wakeUp(next, { since: 9, now: 25 }, awake)).toEqual({ send: moments[1], waiting: { dueAt: 30, since: 29 } });
});

test("what is late at night waits for the morning, and is sent then", () => {
  const morning = (instant: number): number => Math.max(instant, 28);
  const held = wakeUp(next, { since: 9, now: 25 }, morning);
  expect(held).toEqual({ send: undefined, waiting: { dueAt: 28, since: 19 } });
  expect(wakeUp(next, { since: 19, now: 28 }, morning).send).toEqual(moments[1]);
});

test("a job that has come up for nothing, because the item was edited, sends nothing and waits on", () => {
  expect(wakeUp(next, { since: 14, now: 15 }, () => 99)).toEqual({
    send: undefined,
    waiting: { dueAt: 20, since: 19 },
  });
});

test("an edit brings nothing back that has passed", () => {
  expect(waitAfterEdit(next, undefined, 15)).toEqual({ dueAt: 20, since: 19 });
  expect(waitAfterEdit(next, { dueAt: 30, since: 29 }, 15)).toEqual({ dueAt: 20, since: 19 });
});

test("an edit loses nothing that a late worker has still to send", () => {
  expect(waitAfterEdit(next, { dueAt: 10, since: 9 }, 15)).toEqual({ dueAt: 10, since: 9 });
  expect(waitAfterEdit(next, { dueAt: 28, since: 19 }, 25)).toEqual({ dueAt: 20, since: 19 });
});

import { addDays, type PlanItem } from "@kompass/findings";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isDayOff, shownAt } from "../testing/day-book.js";
import { anItemDue, reminded } from "../testing/reminded.js";
import { createReminderWorker } from "../testing/reminder-worker.js";
import { clockAt, isWorkingDay, type WorkCalendar } from "../working-days/work-calendar.js";
import { awakeFrom } from "./awake.js";
import { defaultReminders, isWithin, type ReminderSettings, reminderSettingsSchema } from "./reminder-settings.js";
import { type RemindedItem, remindersOf } from "./reminders-of.js";

const anyCalendar = fc.record({
  country: fc.constantFrom("NO" as const, "SE" as const),
  timeZone: fc.constantFrom("Europe/Oslo", "Europe/Stockholm", "Europe/London", "America/New_York", "UTC"),
});
const anyDue = fc.integer({ min: 0, max: 27_000 }).map((days) => addDays("2025-01-01", days));
const anyTime = fc
  .tuple(fc.nat({ max: 23 }), fc.nat({ max: 59 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, "0")).join(":"));
const anyWorkingDays = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { maxLength: 3 });
const anySettings: fc.Arbitrary<ReminderSettings> = fc
  .record({
    before: anyWorkingDays,
    after: anyWorkingDays,
    weekly: fc.nat({ max: 10 }),
    at: anyTime,
    quiet: fc.record({ from: anyTime, to: anyTime }),
  })
  .filter((settings) => reminderSettingsSchema.safeParse(settings).success);

const hour = 3_600_000;
const start = Date.parse("2026-01-01T00:00:00Z");
const end = Date.parse("2027-12-31T23:00:00Z");
const days2026 = fc.nat({ max: 600 }).map((days) => addDays("2026-01-10", days));
/** Never on the hour, when reminders are. */
const anyInstant = fc.nat({ max: 24 * 700 }).map((hours) => start + hours * hour + 1234);

type Change = (before: RemindedItem, version: number) => RemindedItem;
const withItem = (before: RemindedItem, item: Partial<PlanItem>): RemindedItem => ({
  ...before,
  item: { ...before.item, ...item },
});
const anyChange: fc.Arbitrary<Change> = fc.oneof(
  days2026.map(
    (due): Change =>
      (before, version) =>
        withItem(before, { due, changed: { dates: version } }),
  ),
  fc
    .constantFrom("open" as const, "in-progress" as const, "done" as const, "verified" as const, "declined" as const)
    .map(
      (status): Change =>
        (before) =>
          withItem(before, { status }),
    ),
  fc.boolean().map(
    (ownerHasLeft): Change =>
      (before) => ({ ...before, ownerHasLeft }),
  ),
  fc.constantFrom("p1", "p2", null).map(
    (person): Change =>
      (before) =>
        withItem(before, { owner: { role: null, person } }),
  ),
  anyInstant.map(
    (snoozedUntil): Change =>
      (before) => ({ ...before, snoozedUntil }),
  ),
);
/** What an item is from an instant on. */
type State = readonly [from: number, reminded: RemindedItem];
const anyHistory: fc.Arbitrary<readonly State[]> = fc
  .tuple(days2026, fc.array(fc.tuple(anyInstant, anyChange), { maxLength: 12 }))
  .map(([due, changes]) => {
    let now = reminded(anItemDue(due));
    const states: State[] = [[start, now]];
    for (const [index, [at, change]] of changes.toSorted(([a], [b]) => a - b).entries()) {
      now = change(now, index + 2);
      states.push([at, now]);
    }
    return states;
  });

describe("reminders", () => {
  test("come in order, no two at once, each under a key of its own, in working hours", () => {
    fc.assert(
      fc.property(anyDue, anySettings, anyCalendar, fc.option(anyInstant), (due, settings, calendar, snoozedUntil) => {
        const reminders = remindersOf(reminded(anItemDue(due), { snoozedUntil }), settings, calendar);
        const times = reminders.map(({ at }) => at);
        expect(times).toEqual([...new Set(times)].toSorted((a, b) => a - b));
        expect(new Set(reminders.map(({ key }) => key)).size).toBe(reminders.length);
        for (const { at } of reminders) {
          const { day, time } = clockAt(calendar, at);
          expect(isWorkingDay(calendar, day)).toBe(true);
          expect(isWithin(settings.quiet, time)).toBe(false);
        }
      }),
    );
  });

  test("what is not snoozed comes at the time that was set, whatever the clocks do", () => {
    fc.assert(
      fc.property(anyDue, anySettings, anyCalendar, (due, settings, calendar) => {
        const reminders = remindersOf(reminded(anItemDue(due)), settings, calendar);
        expect(reminders).toHaveLength(settings.before.length + 1 + settings.after.length + settings.weekly);
        for (const { at } of reminders) expect(shownAt(calendar, at).slice(11)).toBe(settings.at);
      }),
    );
  });

  test("waiting until nobody is disturbed takes no second longer than once", () => {
    fc.assert(
      fc.property(anyInstant, anySettings, anyCalendar, (instant, settings, calendar) => {
        const awake = awakeFrom(settings, calendar, instant);
        expect(awake).toBeGreaterThanOrEqual(instant);
        expect(awakeFrom(settings, calendar, awake)).toBe(awake);
      }),
    );
  });
});

describe("one job for an item, whatever happens to it in two years", () => {
  const calendars = fc.constantFrom<WorkCalendar>(
    { country: "NO", timeZone: "Europe/Oslo" },
    { country: "SE", timeZone: "Europe/Stockholm" },
  );

  test("sends what each state of the item asks for while it lasts, and nothing twice", () => {
    fc.assert(
      fc.property(anyHistory, calendars, (history, calendar) => {
        const worker = createReminderWorker(defaultReminders, calendar);
        for (const [from, state] of history) worker.edit(from, state);
        worker.runUntil(end);
        const expected = history.flatMap(([from, state], index) => {
          const until = history[index + 1]?.[0] ?? end;
          return remindersOf(state, defaultReminders, calendar).filter(({ at }) => at > from && at <= until);
        });
        const once = expected.filter(({ key }, index) => expected.findIndex((each) => each.key === key) === index);
        expect(worker.sent.map(({ reminder }) => reminder)).toEqual(once);
        expect(worker.sent.every(({ reminder, at }) => reminder.at === at)).toBe(true);
      }),
    );
  });

  test("and a worker that looks every ten minutes and is down now and then disturbs nobody and repeats nothing", () => {
    const outages = fc.array(fc.tuple(anyInstant, fc.integer({ min: 1, max: 200 })), { maxLength: 5 });
    fc.assert(
      fc.property(anyHistory, outages, calendars, (history, downs, calendar) => {
        const looks = (dueAt: number): number => {
          const next = Math.ceil(dueAt / (hour / 6)) * (hour / 6);
          return downs
            .toSorted(([a], [b]) => a - b)
            .reduce((at, [from, hours]) => (at >= from && at < from + hours * hour ? from + hours * hour : at), next);
        };
        const worker = createReminderWorker(defaultReminders, calendar, looks);
        for (const [from, state] of history) worker.edit(from, state);
        worker.runUntil(end);
        const keys = worker.sent.map(({ reminder }) => reminder.key);
        expect(keys).toEqual([...new Set(keys)]);
        for (const { at } of worker.sent) {
          const [day = "", time = ""] = shownAt(calendar, at).split(" ");
          expect(isDayOff(calendar.country, day)).toBe(false);
          expect(time >= "08:00" && time < "17:00").toBe(true);
        }
      }),
    );
  });
});

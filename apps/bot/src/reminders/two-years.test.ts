import { addDays, type CalendarDate } from "@kompass/findings";
import { describe, expect, test } from "vitest";
import { countWorkingDays, daysFrom, isDayOff, shownAt, workingDayAfter } from "../testing/day-book.js";
import { createJobLoop } from "../testing/job-loop.js";
import { anItemDue, reminded } from "../testing/reminded.js";
import { createReminderWorker, type Sent } from "../testing/reminder-worker.js";
import type { WorkCalendar } from "../working-days/work-calendar.js";
import { awakeFrom } from "./awake.js";
import { defaultDigest, nextDigest } from "./digest-times.js";
import { defaultReminders } from "./reminder-settings.js";
import { waitFrom, wakeUp } from "./wake-up.js";

const calendars: readonly WorkCalendar[] = [
  { country: "NO", timeZone: "Europe/Oslo" },
  { country: "SE", timeZone: "Europe/Stockholm" },
];
const newYear = Date.parse("2025-12-31T23:00:00Z");
const end = Date.parse("2027-12-31T23:00:00Z");

/** Days whose reminders all lie within the two years. */
const dueDays = daysFrom("2026-01-12", "2027-11-01");

describe.each(calendars)("in two years in $country, by the clock", (calendar) => {
  const { country } = calendar;

  /** The days of an item's reminders, as one counts them in an almanac. */
  const expectedDays = (due: CalendarDate): readonly CalendarDate[] => {
    const atWork = workingDayAfter(country, due);
    const fifth = countWorkingDays(country, atWork, 1, 5);
    return [
      countWorkingDays(country, atWork, -1, 3),
      atWork,
      countWorkingDays(country, atWork, 1, 1),
      fifth,
      ...[7, 14, 21, 28].map((days) => workingDayAfter(country, addDays(fifth, days))),
    ];
  };

  const onDaysOff = (sent: readonly Sent[]): readonly Sent[] =>
    sent.filter(({ at }) => isDayOff(country, shownAt(calendar, at).slice(0, 10)));

  test("an item for every day: each reminder comes once, at nine on its day, and no other comes", () => {
    const worker = createReminderWorker(defaultReminders, calendar);
    for (const due of dueDays) worker.edit(newYear, reminded(anItemDue(due, { id: due })));
    worker.runUntil(end);
    const sent = worker.sent.map(({ reminder, at }) => `${reminder.key.split("/")[1]} ${shownAt(calendar, at)}`);
    const expected = dueDays.flatMap((due) => expectedDays(due).map((day) => `${due} ${day} 09:00`));
    expect(sent.toSorted()).toEqual(expected.toSorted());
    expect(new Set(worker.sent.map(({ reminder }) => reminder.key)).size).toBe(dueDays.length * 8);
    expect(onDaysOff(worker.sent)).toEqual([]);
  });

  test("a worker that looks every five minutes and is down for days sends none twice and none on a day off or at night", () => {
    const fiveMinutes = 300_000;
    const [down, up] = [Date.parse("2026-03-30T06:30:00Z"), Date.parse("2026-04-03T20:00:00Z")];
    const looks = (dueAt: number): number => {
      const next = Math.ceil(dueAt / fiveMinutes) * fiveMinutes + 1000;
      return next >= down && next < up ? up : next;
    };
    const worker = createReminderWorker(defaultReminders, calendar, looks);
    for (const due of daysFrom("2026-03-02", "2026-05-04")) worker.edit(newYear, reminded(anItemDue(due, { id: due })));
    worker.runUntil(end);
    const keys = worker.sent.map(({ reminder }) => reminder.key);
    expect(new Set(keys).size).toBe(keys.length);
    const times = new Set(worker.sent.map(({ at }) => shownAt(calendar, at).slice(11)));
    expect([...times]).toEqual(["09:00"]);
    expect(onDaysOff(worker.sent)).toEqual([]);
    const afterwards = worker.sent.filter(({ reminder, at }) => reminder.at < up && at >= up);
    // Whoever was missed hears once of each item, on the first working morning.
    expect(afterwards.length).toBeGreaterThan(0);
    expect(new Set(afterwards.map(({ at }) => shownAt(calendar, at)))).toEqual(new Set(["2026-04-07 09:00"]));
    const items = afterwards.map(({ reminder }) => reminder.key.split("/")[1]);
    expect(new Set(items).size).toBe(items.length);
  });

  test("the digest of each week comes once, on Monday at nine or on the next working day", () => {
    const sent: string[] = [];
    const next = nextDigest(defaultDigest, calendar);
    const loop = createJobLoop(({ key, payload }, now) => {
      const woken = wakeUp(next, { since: Number(payload.since), now }, (instant) =>
        awakeFrom(defaultReminders, calendar, instant),
      );
      sent.push(`${woken.send?.key} ${shownAt(calendar, now)}`);
      if (woken.waiting) {
        loop.schedule({ key, dueAt: woken.waiting.dueAt, payload: { since: String(woken.waiting.since) } });
      }
    });
    const first = waitFrom(next, newYear);
    loop.schedule({ key: "digest", dueAt: first?.dueAt ?? 0, payload: { since: String(first?.since) } });
    loop.runUntil(end);
    const mondays = daysFrom("2026-01-05", "2027-12-27").filter((_, index) => index % 7 === 0);
    const days = mondays.map((monday) => `${workingDayAfter(country, monday)} 09:00`);
    expect(sent.map((each) => each.slice(-16))).toEqual(days);
    expect(sent.slice(0, 2)).toEqual(["digest/2026-W02 2026-01-05 09:00", "digest/2026-W03 2026-01-12 09:00"]);
    expect(new Set(sent.map((each) => each.split(" ")[0])).size).toBe(104);
    expect(sent).toContain(country === "NO" ? "digest/2026-W22 2026-05-26 09:00" : "digest/2026-W22 2026-05-25 09:00");
  });
});

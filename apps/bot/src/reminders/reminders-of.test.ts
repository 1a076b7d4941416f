import type { PlanItem } from "@kompass/findings";
import { describe, expect, test } from "vitest";
import { anItemDue, reminded } from "../testing/reminded.js";
import { defaultReminders, reminderSettingsSchema } from "./reminder-settings.js";
import { nextReminder, type RemindedItem, remindersOf } from "./reminders-of.js";

const oslo = { country: "NO", timeZone: "Europe/Oslo" } as const;
const stockholm = { country: "SE", timeZone: "Europe/Stockholm" } as const;

const told = (item: RemindedItem, calendar: typeof oslo | typeof stockholm = oslo): readonly string[] =>
  remindersOf(item, defaultReminders, calendar).map(
    ({ key, at, kind }) => `${new Date(at).toISOString().slice(0, 16)} ${kind} ${key}`,
  );

describe("the reminders of an item", () => {
  test("come three working days before, on the day, one and five working days after, and then weekly", () => {
    expect(told(reminded(anItemDue("2026-09-10")))).toEqual([
      "2026-09-07T07:00 before reminder/i1/0/before/3",
      "2026-09-10T07:00 on reminder/i1/0/on/0",
      "2026-09-11T07:00 after reminder/i1/0/after/1",
      "2026-09-17T07:00 after reminder/i1/0/after/5",
      "2026-09-24T07:00 after reminder/i1/0/after/5+1w",
      "2026-10-01T07:00 after reminder/i1/0/after/5+2w",
      "2026-10-08T07:00 after reminder/i1/0/after/5+3w",
      "2026-10-15T07:00 after reminder/i1/0/after/5+4w",
    ]);
  });

  test("stay at nine when the clocks change", () => {
    const times = remindersOf(reminded(anItemDue("2026-10-23")), defaultReminders, oslo).map(({ at }) => new Date(at));
    expect(times.slice(0, 3).map((each) => each.toISOString())).toEqual([
      "2026-10-20T07:00:00.000Z",
      "2026-10-23T07:00:00.000Z",
      "2026-10-26T08:00:00.000Z",
    ]);
  });

  test("wait for the next working morning over Easter, which begins a day later in Sweden", () => {
    expect(told(reminded(anItemDue("2026-04-02"))).slice(0, 3)).toEqual([
      "2026-03-30T07:00 before reminder/i1/0/before/3",
      "2026-04-07T07:00 on reminder/i1/0/on/0",
      "2026-04-08T07:00 after reminder/i1/0/after/1",
    ]);
    expect(told(reminded(anItemDue("2026-04-02")), stockholm).slice(0, 3)).toEqual([
      "2026-03-30T07:00 before reminder/i1/0/before/3",
      "2026-04-02T07:00 on reminder/i1/0/on/0",
      "2026-04-07T07:00 after reminder/i1/0/after/1",
    ]);
  });

  test("of new dates are other reminders than those of the old ones", () => {
    const keys = told(reminded(anItemDue("2026-09-10", { version: 9, changed: { dates: 7 } })));
    expect(keys[0]).toBe("2026-09-07T07:00 before reminder/i1/7/before/3");
  });

  test.each<[string, Partial<PlanItem>, Partial<RemindedItem>]>([
    ["is done", { status: "done" }, {}],
    ["is verified", { status: "verified" }, {}],
    ["is declined", { status: "declined" }, {}],
    ["has no day", { due: null }, {}],
    ["has nobody to remind", { owner: { role: "enhetsleder", person: null } }, {}],
    ["is owned by somebody who has left", {}, { ownerHasLeft: true }],
  ])("are none where the item %s", (_, item, given) => {
    expect(told(reminded(anItemDue("2026-09-10"))).length).toBeGreaterThan(0);
    expect(told(reminded(anItemDue("2026-09-10", item), given))).toEqual([]);
  });

  test("go on while it is worked on", () => {
    expect(told(reminded(anItemDue("2026-09-10", { status: "in-progress" })))).toHaveLength(8);
  });
});

describe("a snoozed item", () => {
  const until = Date.parse("2026-09-11T06:00:00.000Z");

  test("is silent until then, reminds then, and goes on as before", () => {
    const at = Date.parse("2026-09-11T10:00:00.000Z");
    expect(told(reminded(anItemDue("2026-09-10"), { snoozedUntil: at })).slice(0, 2)).toEqual([
      `2026-09-11T10:00 after reminder/i1/0/snoozed/${at}`,
      "2026-09-17T07:00 after reminder/i1/0/after/5",
    ]);
  });

  test("reminds once where the end of the snooze is the time of a reminder", () => {
    const nine = Date.parse("2026-09-11T07:00:00.000Z");
    expect(told(reminded(anItemDue("2026-09-10"), { snoozedUntil: nine }))[0]).toContain("/snoozed/");
    expect(told(reminded(anItemDue("2026-09-10"), { snoozedUntil: nine }))).toHaveLength(6);
  });

  test("wakes nobody: an end at night or on a weekend is the next working morning", () => {
    const night = Date.parse("2026-09-11T20:00:00.000Z");
    expect(told(reminded(anItemDue("2026-09-10"), { snoozedUntil: night }))[0]).toContain("2026-09-14T07:00 after");
  });

  test("is told whether the day is still to come", () => {
    expect(told(reminded(anItemDue("2026-09-15"), { snoozedUntil: until }))[0]).toContain("before");
    expect(told(reminded(anItemDue("2026-09-11"), { snoozedUntil: until }))[0]).toContain("on");
  });
});

test("the next reminder is the first after an instant, never the one at it", () => {
  const next = nextReminder(reminded(anItemDue("2026-09-10")), defaultReminders, oslo);
  const first = next(0);
  expect(first?.key).toBe("reminder/i1/0/before/3");
  expect(next(first?.at ?? 0)?.key).toBe("reminder/i1/0/on/0");
  expect(next(Date.parse("2027-01-01"))).toBeUndefined();
});

describe("settings", () => {
  test("the default ones are valid", () => {
    expect(reminderSettingsSchema.parse(defaultReminders)).toEqual(defaultReminders);
  });

  test.each([{ at: "07:59" }, { at: "17:00" }, { at: "9:00" }, { before: [3, 3] }, { after: [0] }, { weekly: -1 }])(
    "%j is refused",
    (given) => {
      expect(reminderSettingsSchema.safeParse({ ...defaultReminders, ...given }).success).toBe(false);
    },
  );

  test.each([{ at: "08:00" }, { at: "16:59" }, { before: [], after: [], weekly: 0 }])("%j is fine", (given) => {
    expect(reminderSettingsSchema.safeParse({ ...defaultReminders, ...given }).success).toBe(true);
  });
});

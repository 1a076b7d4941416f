import { describe, expect, test } from "vitest";
import { awakeFrom } from "./awake.js";
import { defaultReminders } from "./reminder-settings.js";
import { snoozeUntil } from "./snooze-until.js";

const oslo = { country: "NO", timeZone: "Europe/Oslo" } as const;

describe("when nobody is disturbed", () => {
  test.each([
    ["on a working day by day", "2026-11-23T08:00:00Z", "2026-11-23T08:00:00.000Z"],
    ["until quiet begins", "2026-11-23T15:59:59Z", "2026-11-23T15:59:59.000Z"],
    ["in the evening", "2026-11-23T16:00:00Z", "2026-11-24T08:00:00.000Z"],
    ["at night", "2026-11-24T02:00:00Z", "2026-11-24T08:00:00.000Z"],
    ["after quiet has ended", "2026-11-24T07:00:00Z", "2026-11-24T07:00:00.000Z"],
    ["on a Friday evening", "2026-11-27T17:00:00Z", "2026-11-30T08:00:00.000Z"],
    ["on a Saturday", "2026-11-28T11:00:00Z", "2026-11-30T08:00:00.000Z"],
    ["before Easter, over a change of the clocks", "2026-03-27T20:00:00Z", "2026-03-30T07:00:00.000Z"],
    ["on Maundy Thursday", "2026-04-02T04:00:00Z", "2026-04-07T07:00:00.000Z"],
  ])("%s", (_, instant, awake) => {
    expect(new Date(awakeFrom(defaultReminders, oslo, Date.parse(instant))).toISOString()).toBe(awake);
  });

  test("quiet hours by day don't reach over midnight", () => {
    const settings = { at: "09:00", quiet: { from: "11:00", to: "13:00" } };
    const awake = (instant: string) => new Date(awakeFrom(settings, oslo, Date.parse(instant))).toISOString();
    expect(awake("2026-11-23T22:00:00Z")).toBe("2026-11-23T22:00:00.000Z");
    expect(awake("2026-11-23T10:30:00Z")).toBe("2026-11-24T08:00:00.000Z");
  });
});

test("a snooze lasts until the morning of its day, or of the next working day", () => {
  const until = (day: string) => new Date(snoozeUntil(day, defaultReminders, oslo)).toISOString();
  expect(until("2026-11-25")).toBe("2026-11-25T08:00:00.000Z");
  expect(until("2026-12-25")).toBe("2026-12-28T08:00:00.000Z");
});

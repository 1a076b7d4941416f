import { addDays } from "@kompass/findings";
import { describe, expect, test } from "vitest";
import { publishedDaysOff } from "../testing/published-days-off.js";
import { norway } from "./norway.js";
import { sweden } from "./sweden.js";
import {
  clockAt,
  instantOf,
  isWorkingDay,
  moveWorkingDays,
  type WorkCalendar,
  weekdayOf,
  workingDayFrom,
} from "./work-calendar.js";

const oslo: WorkCalendar = { country: "NO", timeZone: "Europe/Oslo" };
const stockholm: WorkCalendar = { country: "SE", timeZone: "Europe/Stockholm" };

describe("holidays", () => {
  const twoYears = Array.from({ length: 730 }, (_, index) => addDays("2026-01-01", index));

  test.each([oslo, stockholm])("the working days of 2026 and 2027 are those of the almanac: $country", (calendar) => {
    const off = twoYears.filter((each) => weekdayOf(each) < 6 && !isWorkingDay(calendar, each));
    const weekdays = publishedDaysOff[calendar.country].filter((each) => weekdayOf(each) < 6);
    expect(off).toEqual(weekdays);
    expect(off.length).toBeGreaterThan(13);
    for (const each of twoYears.filter((each) => weekdayOf(each) >= 6)) {
      expect(isWorkingDay(calendar, each)).toBe(false);
    }
  });

  test("Easter falls where the almanacs have it, at its earliest and its latest too", () => {
    const goodFridays = {
      2000: "2000-04-21",
      2008: "2008-03-21",
      2024: "2024-03-29",
      2038: "2038-04-23",
      2076: "2076-04-17",
    };
    for (const [year, friday] of Object.entries(goodFridays)) {
      for (const holidays of [norway, sweden]) expect(holidays(Number(year))).toContain(friday);
    }
  });

  test("the days before holidays are working days in Norway, some eves are not in Sweden", () => {
    for (const eve of ["2026-04-01", "2026-12-24", "2026-12-31"]) expect(isWorkingDay(oslo, eve)).toBe(true);
    for (const eve of ["2026-06-19", "2026-12-24", "2026-12-31"]) expect(isWorkingDay(stockholm, eve)).toBe(false);
  });
});

describe("counting working days", () => {
  test("days off are skipped in both directions", () => {
    expect(moveWorkingDays(oslo, "2026-04-07", -3)).toBe("2026-03-30");
    expect(moveWorkingDays(stockholm, "2026-04-07", -3)).toBe("2026-03-31");
    expect(moveWorkingDays(oslo, "2026-04-01", 1)).toBe("2026-04-07");
    expect(moveWorkingDays(oslo, "2026-04-01", 0)).toBe("2026-04-01");
  });

  test("a day off becomes the next working day", () => {
    expect(workingDayFrom(oslo, "2026-04-02")).toBe("2026-04-07");
    expect(workingDayFrom(stockholm, "2026-04-02")).toBe("2026-04-02");
  });
});

describe("the clock", () => {
  test.each([
    ["2026-03-27", "2026-03-27T08:00:00.000Z"],
    ["2026-03-30", "2026-03-30T07:00:00.000Z"],
    ["2026-10-23", "2026-10-23T07:00:00.000Z"],
    ["2026-10-26", "2026-10-26T08:00:00.000Z"],
  ])("nine in the morning is nine before and after the clocks change: %s", (text, instant) => {
    for (const calendar of [oslo, stockholm]) {
      const at = instantOf(calendar, text, "09:00");
      expect(new Date(at).toISOString()).toBe(instant);
      expect(clockAt(calendar, at)).toEqual({ day: text, time: "09:00" });
    }
  });
});

import { expect, test } from "vitest";
import { nameOf, plan } from "../testing/written-plan.js";
import { dueDatesCalendar } from "./due-dates-calendar.js";

const calendar = dueDatesCalendar(plan, {
  subject: "Testkommune",
  locale: "nb",
  nameOf,
  now: new Date("2026-02-21T08:00:00Z"),
});

test("open items with a day are whole days, what is done or declined is not there", () => {
  expect(calendar.match(/BEGIN:VEVENT/g)).toHaveLength(1);
  expect(calendar).toContain("DTSTART;VALUE=DATE:20260601");
  expect(calendar).toContain("DTEND;VALUE=DATE:20260602");
  expect(calendar).toContain("SUMMARY:Tiltak | c");
});

test("an item keeps its id, and its version counts, so that a moved one moves", () => {
  expect(calendar).toContain("UID:plan-c@kompass");
  expect(calendar).toContain("SEQUENCE:7");
});

test("lines end and break as calendars demand", () => {
  for (const line of calendar.split("\r\n")) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

import { expect, test } from "vitest";
import { calendarOfPerson } from "./calendar-of-person.js";

const workspace = { country: "NO", timeZone: "Europe/Oslo" } as const;

test("the zone tells the country, or the workspace does", () => {
  expect(calendarOfPerson("Europe/Stockholm", workspace)).toEqual({ country: "SE", timeZone: "Europe/Stockholm" });
  expect(calendarOfPerson("Europe/Berlin", workspace)).toEqual({ country: "NO", timeZone: "Europe/Berlin" });
});

test("a zone that nobody knows is the workspace's", () => {
  for (const zone of [undefined, "", "Midtre Gauldal"]) expect(calendarOfPerson(zone, workspace)).toEqual(workspace);
});

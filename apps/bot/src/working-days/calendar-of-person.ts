// Where a person works, by the time zone that Slack knows of them.
import type { Country, WorkCalendar } from "./work-calendar.js";

const countryOfZone: Readonly<Partial<Record<string, Country>>> = {
  "Europe/Oslo": "NO",
  "Arctic/Longyearbyen": "NO",
  "Europe/Stockholm": "SE",
};

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone.length > 0;
  } catch {
    return false;
  }
}

/** The workspace's own calendar where the zone is unknown; its holidays where the zone tells no country. */
export function calendarOfPerson(timeZone: string | undefined, workspace: WorkCalendar): WorkCalendar {
  if (timeZone === undefined || !isTimeZone(timeZone)) return workspace;
  return { timeZone, country: countryOfZone[timeZone] ?? workspace.country };
}

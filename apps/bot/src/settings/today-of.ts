// The day that it is for a workspace: where its settings say that days begin and end.
import type { CalendarDate } from "@kompass/findings";
import type { TenantStore } from "@kompass/storage";
import { dayOf } from "../dates/day-of.js";
import { readSettings } from "./workspace-settings-document.js";

export async function todayOf(now: Date, store: TenantStore): Promise<CalendarDate> {
  const { timeZone } = await readSettings(store);
  return dayOf(now, timeZone);
}

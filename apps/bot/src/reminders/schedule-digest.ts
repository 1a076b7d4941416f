// When the week's digest of a workspace is sent next.
import type { TenantStore } from "@kompass/storage";
import type { WorkspaceSettings } from "../settings/workspace-settings.js";
import { nextDigest } from "./digest-times.js";
import type { Moment, NextMoment } from "./moment.js";
import { calendarOf } from "./reminder-job.js";
import { waitAfterEdit } from "./wake-up.js";

/** The one job of a workspace. */
export const digestKey = "digest/week";

/** None where nobody has chosen a channel. */
export function digestsBy(settings: WorkspaceSettings): NextMoment<Moment> {
  if (settings.digestChannel === null) return () => undefined;
  return nextDigest({ weekday: settings.digestDay, at: settings.digestTime }, calendarOf(settings));
}

/** Sets the job anew after the settings have changed. */
export async function scheduleDigest(settings: WorkspaceSettings, now: Date, { jobs }: TenantStore): Promise<void> {
  const waiting = waitAfterEdit(digestsBy(settings), undefined, now.getTime());
  if (waiting === undefined) return jobs.cancel(digestKey);
  await jobs.schedule({ key: digestKey, dueAt: waiting.dueAt, payload: { since: String(waiting.since) } });
}

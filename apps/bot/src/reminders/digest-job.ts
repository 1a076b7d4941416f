// The week's digest: one job for each workspace that has chosen a channel.
import { addDays, type CalendarDate, followUp, type Plan, type PlanItem } from "@kompass/findings";
import type { TenantId, TenantStore } from "@kompass/storage";
import { dayOf } from "../dates/day-of.js";
import type { Messenger } from "../delivery/messenger.js";
import type { JobHandler } from "../jobs/job-handler.js";
import { mentionsOf } from "../plans/mentions-of.js";
import { planId } from "../plans/plan-id.js";
import { readSettings } from "../settings/workspace-settings-document.js";
import type { AudienceOf } from "../slack/audience.js";
import type { ClientOf } from "../slack/clients.js";
import { digestView } from "../views/reminders/digest-view.js";
import { awakeFrom } from "./awake.js";
import { calendarOf, remindersBy } from "./reminder-job.js";
import { digestKey, digestsBy } from "./schedule-digest.js";
import { wakeUp } from "./wake-up.js";

export function sendDigests({
  messenger,
  clientOf,
  audienceOf,
  now,
}: {
  readonly messenger: Messenger;
  readonly clientOf: ClientOf;
  readonly audienceOf: AudienceOf;
  readonly now: () => Date;
}): JobHandler {
  const amongColleagues = async (channel: string | null, tenant: TenantId): Promise<boolean> => {
    const client = channel === null ? undefined : await clientOf(tenant);
    return channel !== null && client !== undefined && (await audienceOf(channel, client)) === "colleagues";
  };
  return {
    prefix: "digest/",
    run: async (job) => {
      // Slack is asked before anything is held: a transaction waits for no network.
      const { digestChannel } = await messenger.inTenant(job.tenant, readSettings);
      const isInternal = await amongColleagues(digestChannel, job.tenant);
      await messenger.inTenant(job.tenant, async (store, say) => {
        const kept = await store.jobs.read(job.key);
        if (kept === undefined || !(await store.jobs.complete(job))) return;
        const settings = await readSettings(store);
        const at = now().getTime();
        const calendar = calendarOf(settings);
        // The digest has a time of its own, which may lie in the quiet hours of reminders.
        const hours = { ...remindersBy(settings), at: settings.digestTime, quiet: { from: "00:00", to: "00:00" } };
        const { send, waiting } = wakeUp(
          digestsBy(settings),
          { since: Number(kept.payload.since ?? at), now: at },
          (instant) => awakeFrom(hours, calendar, instant),
        );
        if (send !== undefined && settings.digestChannel !== null) {
          const plan = await store.plans.read(planId);
          const week = weekOf(plan, dayOf(now(), settings.timeZone));
          const mentionOf = await mentionsOf(plan.items, store);
          const message = digestView({ ...week, locale: settings.locale, mentionOf });
          const isSafe = isInternal && settings.digestChannel === digestChannel;
          // Where others would read along, whoever chose the channel gets it alone.
          const channel = isSafe ? settings.digestChannel : await whoSettled(store);
          if (channel !== undefined) await say({ send: "message", channel, thread: null, message });
        }
        if (waiting === undefined) return;
        await store.jobs.schedule({ key: digestKey, dueAt: waiting.dueAt, payload: { since: String(waiting.since) } });
      });
    },
  };
}

/** Slack's id of who has last changed the settings; `undefined` where that is not known any more. */
async function whoSettled({ audit, people }: TenantStore): Promise<string | undefined> {
  const last = (await audit.list()).findLast(({ subject }) => subject === "settings");
  return last && (await people.find(last.by))?.externalId;
}

interface Week {
  readonly today: CalendarDate;
  readonly late: readonly PlanItem[];
  /** Due within seven days, today included. */
  readonly soon: readonly PlanItem[];
  /** Done within the last seven days. */
  readonly done: readonly PlanItem[];
  /** Done, and nobody has verified it. */
  readonly unverified: readonly PlanItem[];
}

function weekOf(plan: Plan, today: CalendarDate): Week {
  const { open, late, unverified } = followUp(plan, today);
  const lastDay = addDays(today, 6);
  const weekAgo = addDays(today, -7);
  return {
    today,
    late,
    soon: open.filter(({ due }) => due !== null && due >= today && due <= lastDay),
    done: plan.items.filter(({ ended }) => ended !== null && ended.on > weekAgo),
    unverified,
  };
}

// Reminds owners of their items when the time has come, in their own language and at their own morning.

import type { TenantId, TenantStore } from "@kompass/storage";
import { dayOf } from "../dates/day-of.js";
import type { Messenger } from "../delivery/messenger.js";
import type { JobHandler } from "../jobs/job-handler.js";
import { planId } from "../plans/plan-id.js";
import { readSettings } from "../settings/workspace-settings-document.js";
import type { ClientOf } from "../slack/clients.js";
import type { Profile, ProfileOf } from "../slack/profiles.js";
import { reminderView } from "../views/reminders/reminder-view.js";
import { calendarOfPerson } from "../working-days/calendar-of-person.js";
import { awakeFrom } from "./awake.js";
import { calendarOf, reminderKey, reminderPrefix, remindersBy, remindersOfItem, waitingFor } from "./reminder-job.js";
import { wakeUp } from "./wake-up.js";

interface Parts {
  readonly messenger: Messenger;
  readonly clientOf: ClientOf;
  readonly profileOf: ProfileOf;
  readonly now: () => Date;
}

export function sendReminders({ messenger, clientOf, profileOf, now }: Parts): JobHandler {
  const profileIn = async (tenant: TenantId, user: string): Promise<Profile | undefined> => {
    const client = await clientOf(tenant);
    return client && profileOf(user, client);
  };
  return {
    prefix: reminderPrefix,
    run: async (job) => {
      const id = job.key.slice(reminderPrefix.length);
      const user = await messenger.inTenant(job.tenant, (store) => ownerOf(id, store));
      // Slack is asked before anything is held: a transaction waits for no network.
      const profile = user === undefined ? undefined : await profileIn(job.tenant, user);
      await messenger.inTenant(job.tenant, async (store, say) => {
        // The plan first and then the job, as an edit does.
        const plan = await store.plans.readToEdit(planId);
        const kept = await store.jobs.read(job.key);
        if (kept === undefined || !(await store.jobs.complete(job))) return;
        const owner = await ownerOf(id, store);
        const at = now().getTime();
        const settings = await readSettings(store);
        const since = Number(kept.payload.since ?? at);
        if (owner !== user) {
          // Given to somebody else meanwhile: looked at again at once, with what Slack knows of them.
          await store.jobs.schedule({ key: reminderKey(id), dueAt: at, payload: kept.payload });
          return;
        }
        const calendar = calendarOfPerson(profile?.timeZone, calendarOf(settings));
        const where = { settings, calendar, ownerHasLeft: profile !== undefined && hasLeft(profile) };
        const next = await remindersOfItem(id, plan, where, store);
        const reminders = remindersBy(settings);
        const { send, waiting } = wakeUp(next, { since, now: at }, (instant) =>
          awakeFrom(reminders, calendar, instant),
        );
        const item = plan.items.find((each) => each.id === id);
        if (send !== undefined && item !== undefined && owner !== undefined) {
          const today = dayOf(now(), calendar.timeZone);
          const message = reminderView(item, { kind: send.kind, today, locale: profile?.locale ?? settings.locale });
          await say({ send: "message", channel: owner, thread: null, message });
        }
        if (waiting === undefined) return;
        await store.jobs.schedule({ key: job.key, dueAt: waiting.dueAt, payload: waitingFor(waiting) });
      });
    },
  };
}

/** A guest is told nothing of the plan, whatever they were when the item became theirs. */
const hasLeft = ({ hasLeft: isGone, isKnown, isMember }: Profile): boolean => isGone || (isKnown && !isMember);

/** Slack's id of who owns the item; `undefined` where nobody does, or nobody knows any more. */
async function ownerOf(id: string, { plans, people }: TenantStore): Promise<string | undefined> {
  const { items } = await plans.read(planId);
  const person = items.find((each) => each.id === id)?.owner.person;
  return person ? (await people.find(person))?.externalId : undefined;
}

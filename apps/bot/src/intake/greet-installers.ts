// The first words in a new workspace, to whoever installed the app: what it is for, the example, and how to bring one's own.

import type { Locale } from "@kompass/model";
import type { Messenger } from "../delivery/messenger.js";
import type { OutgoingBody } from "../delivery/outgoing.js";
import type { Dependencies, Reviews } from "../dependencies.js";
import type { JobHandler } from "../jobs/job-handler.js";
import type { ClientOf } from "../slack/clients.js";
import type { ProfileOf } from "../slack/profiles.js";
import { greetingView } from "../views/intake/greeting-view.js";
import { isFirstGreeting } from "./greeted-document.js";
import { greetingPrefix } from "./schedule-greeting.js";
import { nameOfShelved } from "./shelf.js";

interface Parts {
  readonly messenger: Messenger;
  readonly clientOf: ClientOf;
  readonly profileOf: ProfileOf;
  readonly reviewsOf: Dependencies["reviewsOf"];
  readonly now: () => Date;
}

export function greetInstallers({ messenger, clientOf, profileOf, reviewsOf, now }: Parts): JobHandler {
  return {
    prefix: greetingPrefix,
    run: async (job) => {
      const person = job.key.slice(greetingPrefix.length);
      const client = await clientOf(job.tenant);
      const profile = client && (await profileOf(person, client));
      await messenger.inTenant(job.tenant, async (store, say) => {
        if (!(await store.jobs.complete(job)) || profile === undefined) return;
        if (!(await isFirstGreeting(store, now()))) return;
        await say(greetingOf(person, await reviewsOf(store), profile.locale));
      });
    },
  };
}

/** `person` is Slack's id. */
export function greetingOf(person: string, [{ assessment }]: Reviews, locale: Locale): OutgoingBody {
  const example = nameOfShelved({ subject: assessment.subject.name, period: assessment.period });
  return { send: "message", channel: person, thread: null, message: greetingView(example, locale) };
}

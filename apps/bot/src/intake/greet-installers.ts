// The first words in a new workspace, to whoever installed the app: what it is for, the example, and how to bring one's own.
import type { Messenger } from "../delivery/messenger.js";
import type { Dependencies } from "../dependencies.js";
import type { JobHandler } from "../jobs/job-handler.js";
import type { ClientOf } from "../slack/clients.js";
import type { ProfileOf } from "../slack/profiles.js";
import { greetingView } from "../views/intake/greeting-view.js";
import { greetingPrefix } from "./schedule-greeting.js";
import { nameOfShelved } from "./shelf.js";

interface Parts {
  readonly messenger: Messenger;
  readonly clientOf: ClientOf;
  readonly profileOf: ProfileOf;
  readonly reviewsOf: Dependencies["reviewsOf"];
}

export function greetInstallers({ messenger, clientOf, profileOf, reviewsOf }: Parts): JobHandler {
  return {
    prefix: greetingPrefix,
    run: async (job) => {
      const person = job.key.slice(greetingPrefix.length);
      const client = await clientOf(job.tenant);
      const profile = client && (await profileOf(person, client));
      await messenger.inTenant(job.tenant, async (store, say) => {
        if (!(await store.jobs.complete(job)) || profile === undefined) return;
        const [{ assessment }] = await reviewsOf(store);
        const example = nameOfShelved({ subject: assessment.subject.name, period: assessment.period });
        await say({ send: "message", channel: person, thread: null, message: greetingView(example, profile.locale) });
      });
    },
  };
}

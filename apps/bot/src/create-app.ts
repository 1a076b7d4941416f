// A receiver and dependencies make the Slack app; nothing starts, and nothing is sent.
import { App, type Receiver } from "@slack/bolt";
import { keepDeliveries } from "./delivery/keep-deliveries.js";
import { createMessenger } from "./delivery/messenger.js";
import { turnOf } from "./delivery/turn.js";
import type { Dependencies } from "./dependencies.js";
import { greetInstallers } from "./intake/greet-installers.js";
import type { JobHandler } from "./jobs/job-handler.js";
import { createWorker, type Worker } from "./jobs/worker.js";
import { nameWorker } from "./jobs/worker-name.js";
import { forgetModelCalls } from "./language-model/forget-calls.js";
import { admit } from "./listeners/admit.js";
import { allListeners } from "./listeners/all-listeners.js";
import { createBoltLogger } from "./logging/bolt-logger.js";
import { codeOf } from "./logging/code-of.js";
import type { Log } from "./logging/log.js";
import { createAgentSurface } from "./longer-work/agent-surface.js";
import { createRunningWork } from "./longer-work/running-work.js";
import { sendDigests } from "./reminders/digest-job.js";
import { sendReminders } from "./reminders/send-reminders.js";
import { createAudience } from "./slack/audience.js";
import { createClients } from "./slack/clients.js";
import { fetchFile } from "./slack/fetch-file.js";
import { createProfiles } from "./slack/profiles.js";
import type { SharedFile } from "./slack/shared-files.js";
import { createGroups } from "./slack/user-groups.js";
import { createDepartures } from "./tenancy/departures.js";
import type { Installations } from "./tenancy/installation.js";
import { knownInstallations } from "./tenancy/known-installations.js";

export interface AppParts {
  readonly receiver: Receiver;
  readonly installations: Installations;
  readonly dependencies: Dependencies;
  /** Without it nothing is logged. */
  readonly log?: Log;
  /** The way to Slack's Web API; without it the machine's network. */
  readonly fetch?: typeof globalThis.fetch;
  /** In milliseconds: how long what was decided waits for a workspace that has left; without it 30 days. */
  readonly retention?: number;
  /** Work of whoever starts the app, beside its own. */
  readonly jobs?: readonly JobHandler[];
  /** Another Web API than Slack's own. */
  readonly slackApiUrl?: string;
}

const aMonth = 30 * 24 * 60 * 60 * 1_000;

export interface KompassApp {
  /** Bolt's own: `start` and `stop` are those of the receiver. */
  readonly app: App;
  /** Does what is due: reminders, what an earlier process left unfinished, messages that wait. */
  readonly worker: Worker;
  /** Finishes what was begun, and takes up nothing new; the receiver is stopped by `app.stop`. */
  readonly finish: () => Promise<void>;
}

/** Tokens are looked up with the first event, not before. */
export function createApp(parts: AppParts): KompassApp {
  const { receiver, dependencies, log = () => undefined, fetch = globalThis.fetch, slackApiUrl } = parts;
  const { retention = aMonth, jobs: more = [] } = parts;
  const { storage, reviewsOf, now, newId } = dependencies;
  const installations = knownInstallations(parts.installations);
  const app = new App({
    receiver,
    authorize: async ({ teamId, enterpriseId, isEnterpriseInstall }) => {
      const found = await installations.find({ teamId, enterpriseId, isEnterpriseInstall });
      if (found === undefined) throw new Error("not installed");
      return { botToken: found.botToken, botId: found.botId, botUserId: found.botUserId };
    },
    logger: createBoltLogger(log),
    // What is known of a conversation stands in the store.
    convoStore: false,
    clientOptions: {
      fetch,
      ...(slackApiUrl && { slackApiUrl }),
      // Soon: a window opens within three seconds of the press, or not at all.
      retryConfig: { retries: 1, minTimeout: 200 },
      rejectRateLimitedCalls: true,
      timeout: 10_000,
    },
  });
  const worker = nameWorker(newId());
  const clientOf = createClients({ installations, fetch, ...(slackApiUrl && { slackApiUrl }), log });
  const { memberOf, profileOf } = createProfiles({ storage, installationOf: installations.ofToken, now });
  const audienceOf = createAudience({ installationOf: installations.ofToken, now });
  const messenger = createMessenger({
    ...{ storage, clientOf, reviewsOf, profileOf, audienceOf, worker, now, newId, fetch, log },
    ...(slackApiUrl && { slackApiUrl }),
  });
  const deliveries = keepDeliveries({ app, messenger, installations, worker, now, log });
  const surface = {
    dependencies,
    log,
    profileOf,
    audienceOf,
    agent: createAgentSurface(log),
    running: createRunningWork(),
    turnOf: (context: unknown) => turnOf(context, messenger, now),
    fetchFile: (file: SharedFile, token: string, most?: number) => fetchFile(file, { fetch, slackApiUrl, token }, most),
  };
  admit(app, { ...surface, memberOf, groupsOf: createGroups(now) });
  for (const listen of allListeners) listen(app, surface);
  app.error((error) => {
    log("error", "app-failed", { code: codeOf(error) });
    return Promise.resolve();
  });
  const calling = { fetch, ...(slackApiUrl && { slackApiUrl }), logger: createBoltLogger(log) };
  const handlers = [
    messenger.jobs,
    deliveries.jobs,
    sendReminders({ messenger, clientOf, profileOf, now }),
    sendDigests({ messenger, clientOf, audienceOf, now }),
    createDepartures({ storage, installations, clientOptions: calling, retention, now, log }),
    forgetModelCalls(storage),
    greetInstallers({ messenger, clientOf, profileOf, reviewsOf, now }),
    ...more,
  ];
  const jobs = createWorker({ storage, handlers, worker, now, log });
  return {
    app,
    worker: jobs,
    finish: async () => {
      await jobs.stop();
      await deliveries.settled();
    },
  };
}

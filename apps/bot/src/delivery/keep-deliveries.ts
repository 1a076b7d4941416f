// Stores every delivery before it is acknowledged, lets each take effect once, and takes up again what a dead process left.
import type { TenantId } from "@kompass/storage";
import type { App } from "@slack/bolt";
import { z } from "zod";
import { beginConversation, isKnownConversation } from "../conversations/conversation.js";
import type { JobHandler } from "../jobs/job-handler.js";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import { type ChannelTalk, readChannelTalk } from "../slack/channel-talk.js";
import { conversationKeys } from "../slack/conversation-keys.js";
import type { Installations } from "../tenancy/installation.js";
import type { Delivery } from "./delivery.js";
import type { Messenger } from "./messenger.js";
import { readRequest } from "./read-request.js";

type ReceiverEvent = Parameters<App["processEvent"]>[0];

/** In milliseconds: a delivery that is not done by then is taken up by whoever looks first; sooner where its worker is gone. */
const patience = 15_000;
const mostAttempts = 5;
/** In milliseconds: Slack's last retry comes after six minutes; a day is beyond every doubt. */
const remembered = 24 * 60 * 60 * 1_000;
/** In milliseconds: what is remembered too long is looked for so often. */
const tidied = 60_000;

const bodySchema = z.record(z.string(), z.unknown());

interface Parts {
  readonly app: App;
  readonly messenger: Messenger;
  readonly installations: Installations;
  readonly worker: string;
  readonly now: () => Date;
  readonly log: Log;
}

export interface KeptDeliveries {
  /** Takes up what was left unfinished. */
  readonly jobs: JobHandler;
  /** Resolves when everything that has come in is worked through. */
  readonly settled: () => Promise<void>;
}

/** Changes how `app` takes in events, whatever its receiver. */
export function keepDeliveries({ app, messenger, installations, worker, now, log }: Parts): KeptDeliveries {
  const intoBolt = app.processEvent.bind(app);
  const begun = new Set<Promise<void>>();
  const tidiedAt = new Map<TenantId, number>();

  const work = async (delivery: Delivery, event: ReceiverEvent): Promise<void> => {
    await intoBolt({ ...event, customProperties: { ...event.customProperties, delivery } });
    if (delivery.isDone || delivery.hasFailed) return;
    await messenger.inTenant(delivery.tenant, async ({ inbox, jobs }) => {
      await inbox.finish(delivery.key, now().getTime());
      await jobs.cancel(jobKey(delivery.key));
    });
  };

  /** Of what people say in channels only what goes on with a conversation: the rest is let go unread. */
  const isForUs = (talk: ChannelTalk | undefined, tenant: TenantId): Promise<boolean> =>
    talk?.is === "reply"
      ? messenger.inTenant(tenant, (store) => isKnownConversation(threadOf(talk), store))
      : Promise.resolve(talk?.is !== "other");

  const takeIn = async (event: ReceiverEvent): Promise<void> => {
    const request = readRequest(event.body);
    if (request === undefined) return intoBolt(event);
    const { source, mayBeForOrganization } = request;
    const forOrganization = mayBeForOrganization ? { ...source, isEnterpriseInstall: true } : undefined;
    const installation =
      (await installations.find(source)) ?? (forOrganization && (await installations.find(forOrganization)));
    if (installation === undefined) {
      log("warn", "not-installed");
      return event.ack();
    }
    const { tenant, botUserId } = installation;
    const talk = readChannelTalk(event.body, botUserId);
    if (!(await isForUs(talk, tenant))) return event.ack();
    const { key } = request;
    const isNew = await messenger.inTenant(tenant, async (store) => {
      const { inbox, jobs } = store;
      const at = now().getTime();
      const received = await inbox.receive(key, JSON.stringify(event.body), at);
      const job = { key: jobKey(key), dueAt: at, payload: {} };
      if (received) await jobs.hold(job, { worker, now: at, leaseMilliseconds: patience });
      // Now, not with the answer: somebody may go on in the thread before it has come.
      if (received && talk?.is === "mention") await beginConversation(threadOf(talk), store);
      if (at - (tidiedAt.get(tenant) ?? 0) >= tidied) {
        tidiedAt.set(tenant, at);
        await inbox.prune(at - remembered);
      }
      return received;
    });
    if (!isNew) {
      log("info", "delivered-before");
      return event.ack();
    }
    await work({ tenant, key, isDone: false, hasFailed: false }, event);
  };
  app.processEvent = (event) => {
    const taken = takeIn(event).finally(() => begun.delete(taken));
    begun.add(taken);
    return taken;
  };

  const takeUp: JobHandler = {
    prefix: jobPrefix,
    run: async (job) => {
      const key = job.key.slice(jobPrefix.length);
      const stored = await messenger.inTenant(job.tenant, ({ inbox }) => inbox.read(key));
      if (stored === undefined || job.attempt > mostAttempts) {
        if (stored !== undefined) log("error", "delivery-given-up");
        await messenger.inTenant(job.tenant, async ({ inbox, jobs }) => {
          await inbox.finish(key, now().getTime());
          await jobs.complete(job);
        });
        return;
      }
      log("info", "delivery-taken-up", { attempt: job.attempt });
      try {
        const body = bodySchema.parse(JSON.parse(stored));
        await work({ tenant: job.tenant, key, isDone: false, hasFailed: false }, { body, ack: async () => undefined });
      } catch (error) {
        log("error", "delivery-failed", { code: codeOf(error) });
      }
    },
  };
  return {
    jobs: takeUp,
    settled: async () => {
      while (begun.size > 0) await Promise.allSettled(begun);
    },
  };
}

const threadOf = (place: { readonly channel: string; readonly thread: string }): string =>
  conversationKeys({ ...place, isDirect: false })[0];

const jobPrefix = "inbox/";
export const jobKey = (delivery: string): string => `${jobPrefix}${delivery}`;

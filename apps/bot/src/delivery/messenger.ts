// What is done and what is said about it, stored together; then what is said leaves, in order, and again if it has to.
import type { ClaimedJob, Outgoing, Storage, TenantId, TenantStore } from "@kompass/storage";
import { rememberPlace } from "../cards/card-places.js";
import type { Dependencies } from "../dependencies.js";
import { makeFile } from "../files/make-file.js";
import type { JobHandler } from "../jobs/job-handler.js";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import type { AudienceOf } from "../slack/audience.js";
import type { ClientOf } from "../slack/clients.js";
import type { ProfileOf } from "../slack/profiles.js";
import { apologyView } from "../views/apology-view.js";
import { isFileAddress } from "./file-addresses.js";
import { conversationOf, type OutgoingBody, outgoingKind, type Say, type Written } from "./outgoing.js";
import { sendOutgoing } from "./send-outgoing.js";
import { readFailure, type Sent } from "./sending.js";

export interface Messenger {
  /** One transaction; resolves when what was said in it has left or is waiting for another attempt. */
  readonly inTenant: <Result>(
    tenant: TenantId,
    work: (store: TenantStore, say: Say) => Promise<Result>,
    /** Called between the two. */
    stored?: () => Promise<void>,
  ) => Promise<Result>;
  /** Sends what other processes, or earlier attempts, have left in the outbox. */
  readonly jobs: JobHandler;
}

interface Parts {
  readonly storage: Storage;
  readonly clientOf: ClientOf;
  readonly profileOf: ProfileOf;
  readonly audienceOf: AudienceOf;
  readonly worker: string;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly fetch: typeof globalThis.fetch;
  readonly slackApiUrl?: string;
  readonly reviewsOf: Dependencies["reviewsOf"];
  readonly log: Log;
}

/** In milliseconds: longer than the slowest call may take. */
const lease = 30_000;

/** In milliseconds: nobody waits for the mark that a message has left, and a crash before it is no worse than one just after leaving. */
const patience = 5;

const prefix = "outbox/";

/** What is said where something can't be: nobody waits for a file that does not come. */
function insteadOf(body: OutgoingBody): OutgoingBody | undefined {
  if (body.send !== "file") return undefined;
  const { channel, thread, file } = body;
  return { send: "message", channel, thread, message: apologyView(file.locale) };
}

/** A conversation that is this worker's to send in, and the message at its head. */
interface Held {
  readonly job: ClaimedJob;
  readonly head: Outgoing<Written> | undefined;
}

export function createMessenger(parts: Parts): Messenger {
  const { storage, clientOf, worker, now, newId, fetch, slackApiUrl, reviewsOf, profileOf, audienceOf, log } = parts;
  /** `undefined` where another is at it. `first` is what has nothing before it. */
  const hold = async (
    { jobs, outbox }: TenantStore,
    conversation: string,
    first?: Outgoing<Written>,
  ): Promise<Held | undefined> => {
    const at = now().getTime();
    const due = { key: `${prefix}${conversation}`, dueAt: at, payload: {} };
    const job = await jobs.hold(due, { worker, now: at, leaseMilliseconds: lease });
    // Only now: what was at the head before may have left in the hands of whoever held it.
    return job && { job, head: first ?? (await outbox.next(outgoingKind, conversation)) };
  };

  const attempt = async (
    tenant: TenantId,
    id: string,
    { at, body }: Written,
    job: ClaimedJob,
    mayHaveLeft: boolean,
  ): Promise<Sent> => {
    const client = await clientOf(tenant);
    if (client === undefined) return { outcome: "refused", code: "bot/not-installed" };
    const read = <Result>(work: (store: TenantStore) => Promise<Result>) => storage.inTenant(tenant, work);
    try {
      return await sendOutgoing(body, {
        ...{ id, since: at, mayHaveLeft, client, fetch, read, reviewsOf, profileOf, audienceOf, now: now() },
        makeFile: (description) => makeFile(description, { read, reviewsOf, now: now() }),
        isFileAddress: (address) => isFileAddress(address, slackApiUrl),
      });
    } catch (error) {
      return readFailure(error, { attempt: job.attempt, isLastWord: body.send !== "file" });
    }
  };

  const deliver = async (first: Held): Promise<void> => {
    const { tenant } = first.job;
    const conversation = conversationOfJob(first.job);
    // Only the message at the head can have been tried by whoever held the work before.
    let mayHaveLeft = first.job.attempt > 1;
    let held: Held | undefined = first;
    while (held !== undefined) {
      const { job, head }: Held = held;
      const sent = head && (await attempt(tenant, head.id, head.body, job, mayHaveLeft));
      if (sent?.outcome === "later") {
        const { milliseconds } = sent;
        await storage.inTenant(tenant, ({ jobs }) => jobs.postpone(job, now().getTime() + milliseconds));
        log("info", "message-postponed", { seconds: Math.ceil(milliseconds / 1_000), attempt: job.attempt });
        return;
      }
      if (sent?.outcome === "refused")
        log("warn", "message-refused", { code: sent.code, kind: head?.body.body.send ?? "" });
      const marked = async (store: TenantStore): Promise<Held | undefined> => {
        if (head !== undefined) await store.outbox.remove(head.id);
        const { body } = head?.body ?? {};
        const instead = sent?.outcome === "refused" && body && insteadOf(body);
        if (instead)
          await store.outbox.add({ id: newId(), conversation, body: { at: now().getTime(), body: instead } });
        const place = sent?.outcome === "sent" ? sent.place : undefined;
        if (body?.send === "card" && place !== undefined) await rememberPlace(body.card, place, store);
        // First given up, then looked at: what is written meanwhile is either seen here or held by its writer.
        await store.jobs.complete(job);
        const waiting = await store.outbox.next(outgoingKind, conversation);
        return waiting && hold(store, conversation);
      };
      held = await storage.inTenant(tenant, marked, { patience });
      mayHaveLeft = false;
    }
  };

  const deliverJob = async (job: ClaimedJob): Promise<void> => {
    const conversation = conversationOfJob(job);
    const head = await storage.inTenant(job.tenant, ({ outbox }) => outbox.next(outgoingKind, conversation));
    await deliver({ job, head });
  };

  return {
    inTenant: async (tenant, work, stored) => {
      const { result, all } = await storage.inTenant(tenant, async (store) => {
        const firsts = new Map<string, Outgoing<Written> | undefined>();
        const result = await work(store, async (body) => {
          const conversation = conversationOf(body);
          const outgoing = { id: newId(), conversation, body: { at: now().getTime(), body } };
          const isFirst = await store.outbox.add(outgoing);
          if (!firsts.has(conversation)) firsts.set(conversation, isFirst ? outgoing : undefined);
        });
        const all: Held[] = [];
        for (const [conversation, first] of firsts) {
          const held = await hold(store, conversation, first);
          if (held !== undefined) all.push(held);
        }
        return { result, all };
      });
      await stored?.();
      await Promise.all(
        all.map((held) =>
          deliver(held).catch((error: unknown) => log("error", "delivery-failed", { code: codeOf(error) })),
        ),
      );
      return result;
    },
    jobs: { prefix, run: deliverJob },
  };
}

const conversationOfJob = ({ key }: ClaimedJob): string => key.slice(prefix.length);

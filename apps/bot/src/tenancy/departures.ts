// A workspace leaves: what tells of people goes at once, what the municipality has decided after its time.
import type { ClaimedJob, Storage, TenantStore } from "@kompass/storage";
import { WebAPIPlatformError, WebClient, type WebClientOptions } from "@slack/web-api";
import type { JobHandler } from "../jobs/job-handler.js";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import type { Installations } from "./installation.js";
import { lastingDocuments } from "./lasting-documents.js";

const prefix = "departure/";
const check = `${prefix}check`;
const forget = `${prefix}forget`;

/** In milliseconds: how long to wait before Slack is asked again. */
const afterTrouble = 60_000;

/** What Slack answers to a token that will never work again. */
const dead: readonly string[] = ["account_inactive", "token_revoked", "token_expired", "invalid_auth", "not_authed"];

interface Parts {
  readonly storage: Storage;
  readonly installations: Installations;
  readonly clientOptions: WebClientOptions;
  /** In milliseconds: how long plans and assessments wait for the workspace to come back. */
  readonly retention: number;
  readonly now: () => Date;
  readonly log: Log;
}

/** Slack says that the app was uninstalled, or its tokens revoked: believed when the token no longer works. */
export async function looksDeparted({ jobs }: TenantStore, now: Date): Promise<void> {
  await jobs.schedule({ key: check, dueAt: now.getTime(), payload: {} });
}

/** To be written in the transaction that stores an installation. */
export async function hasComeBack({ jobs }: TenantStore): Promise<void> {
  await jobs.cancel(forget);
}

export function createDepartures({ storage, installations, clientOptions, retention, now, log }: Parts): JobHandler {
  const isAlive = async (token: string): Promise<boolean> => {
    try {
      await new WebClient(token, { ...clientOptions, retryConfig: { retries: 0 } }).auth.test();
      return true;
    } catch (error) {
      if (error instanceof WebAPIPlatformError && dead.includes(error.data.error)) return false;
      throw error;
    }
  };

  const look = async (job: ClaimedJob): Promise<void> => {
    const { tenant } = job;
    const complete = () => storage.inTenant(tenant, ({ jobs }) => jobs.complete(job));
    const postpone = (milliseconds: number) =>
      storage.inTenant(tenant, ({ jobs }) => jobs.postpone(job, now().getTime() + milliseconds));
    const known = await installations.ofTenant(tenant);
    const row = await storage.inTenant(tenant, ({ installation }) => installation.read());
    if (row !== undefined && row.sealed === undefined) return void (await complete());
    try {
      if (known !== undefined && (await isAlive(known.botToken))) {
        log("info", "still-installed");
        return void (await complete());
      }
    } catch (error) {
      log("warn", "departure-unclear", { code: codeOf(error) });
      return void (await postpone(afterTrouble));
    }
    // The row that was read may already be a newer one than the token that was tried.
    const isSame = (await installations.ofTenant(tenant))?.botToken === known?.botToken;
    const at = now().getTime();
    const hasLeft =
      isSame &&
      (await storage.inTenant(tenant, async (store) => {
        if (row !== undefined && !(await store.installation.uninstall(at, row.version))) return false;
        await store.erasePeople(lastingDocuments);
        if (row !== undefined) await store.jobs.schedule({ key: forget, dueAt: at + retention, payload: {} });
        return true;
      }));
    if (hasLeft) log("info", "uninstalled");
    else await postpone(0);
  };

  const leave = async (job: ClaimedJob): Promise<void> => {
    const { tenant } = job;
    const isForgotten = await storage.forgetTenant(tenant, now().getTime() - retention);
    if (isForgotten) log("info", "tenant-forgotten");
    else await storage.inTenant(tenant, ({ jobs }) => jobs.complete(job));
  };

  return { prefix, run: (job) => (job.key === forget ? leave(job) : look(job)) };
}

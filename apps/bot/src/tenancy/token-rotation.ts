// Tokens that expire: the next one is fetched in time, by one process, and once.
import { setTimeout } from "node:timers/promises";
import type { ClaimedJob, Storage, TenantId, TenantStore } from "@kompass/storage";
import { WebAPIPlatformError, type WebClient } from "@slack/web-api";
import { z } from "zod";
import type { JobHandler } from "../jobs/job-handler.js";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import { type Grant, type Rotation, readGrant, sealGranted } from "./granted.js";
import type { Seal } from "./seal.js";

/** In milliseconds; Slack's tokens are good for twelve hours. */
const ahead = 2 * 60 * 60 * 1_000;
const lease = 30_000;
const afterTrouble = 60_000;
const afterRefusal = 60 * 60 * 1_000;
/** A token that ends within this is as good as ended. */
const margin = 60_000;
const longestWait = 10_000;
const pause = 50;

const key = "token/refresh";

const refreshedSchema = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.number().positive(),
});

interface Parts {
  readonly storage: Storage;
  readonly seal: Seal;
  /** Without a token of its own. */
  readonly client: WebClient;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly worker: string;
  readonly now: () => Date;
  readonly log: Log;
}

export interface TokenRotation {
  readonly jobs: JobHandler;
  /** The same grant while its token is good; else the next, or what there is where Slack gives none. */
  readonly fresh: (tenant: TenantId, grant: Grant) => Promise<Grant | undefined>;
}

/** To be written in the transaction that stores an installation. */
export async function scheduleRefresh({ jobs }: TenantStore, rotation: Rotation | null): Promise<void> {
  if (rotation === null) return jobs.cancel(key);
  await jobs.schedule({ key, dueAt: rotation.expiresAt - ahead, payload: {} });
}

export function createTokenRotation(parts: Parts): TokenRotation {
  const { storage, seal, client, clientId, clientSecret, worker, now, log } = parts;
  const read = (tenant: TenantId) => storage.inTenant(tenant, (store) => readGrant(store, tenant, seal));
  const putOff = (job: ClaimedJob, milliseconds: number) =>
    storage.inTenant(job.tenant, ({ jobs }) => jobs.postpone(job, now().getTime() + milliseconds));

  const refresh = async (job: ClaimedJob): Promise<void> => {
    const { tenant } = job;
    const grant = await read(tenant);
    const rotation = grant?.granted.rotation;
    if (grant === undefined || !rotation) {
      await storage.inTenant(tenant, ({ jobs }) => jobs.complete(job));
      return;
    }
    const until = rotation.expiresAt - now().getTime();
    if (until > ahead) {
      // Somebody else was faster.
      await putOff(job, until - ahead);
      return;
    }
    try {
      const secrets = { client_id: clientId, client_secret: clientSecret };
      const answer = refreshedSchema.parse(
        await client.oauth.v2.access({ ...secrets, grant_type: "refresh_token", refresh_token: rotation.refreshToken }),
      );
      const next: Rotation = {
        refreshToken: answer.refresh_token,
        expiresAt: now().getTime() + answer.expires_in * 1_000,
      };
      const sealed = sealGranted({ ...grant.granted, botToken: answer.access_token, rotation: next }, tenant, seal);
      await storage.inTenant(tenant, async ({ installation, jobs }) => {
        const isStored = await installation.reseal(sealed, grant.version);
        // Installed again meanwhile: look once more at what there is now.
        await jobs.postpone(job, isStored ? next.expiresAt - ahead : now().getTime());
      });
      log("info", "token-refreshed");
    } catch (error) {
      const isRefused = error instanceof WebAPIPlatformError;
      log(isRefused ? "error" : "warn", "token-not-refreshed", { code: codeOf(error) });
      await putOff(job, isRefused ? afterRefusal : afterTrouble);
    }
  };

  /** `false` where it has been put off: then there is nothing to wait for. */
  const refreshOrWait = async (tenant: TenantId): Promise<boolean> => {
    const at = now().getTime();
    const job = await storage.inTenant(tenant, ({ jobs }) =>
      jobs.hold({ key, dueAt: at, payload: {} }, { worker, now: at, leaseMilliseconds: lease }),
    );
    if (job !== undefined) {
      await refresh(job);
      return true;
    }
    const waiting = await storage.inTenant(tenant, ({ jobs }) => jobs.read(key));
    if (waiting === undefined || waiting.dueAt > at) return false;
    await setTimeout(pause);
    return true;
  };

  return {
    jobs: { prefix: key, run: refresh },
    fresh: async (tenant, first) => {
      const isGood = ({ granted: { rotation } }: Grant): boolean =>
        rotation === null || rotation.expiresAt > now().getTime() + margin;
      let grant: Grant | undefined = first;
      const end = Date.now() + longestWait;
      while (grant !== undefined && !isGood(grant) && Date.now() < end) {
        const mayHaveChanged = await refreshOrWait(tenant);
        grant = await read(tenant);
        if (!mayHaveChanged) break;
      }
      return grant;
    },
  };
}

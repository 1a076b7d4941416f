// Slack's Web API, spoken to by the app itself: one client for each installation.
import type { TenantId } from "@kompass/storage";
import { WebClient } from "@slack/web-api";
import { createBoltLogger } from "../logging/bolt-logger.js";
import type { Log } from "../logging/log.js";
import type { Installations } from "../tenancy/installation.js";

/** `undefined` where nobody has installed the app, or no longer. */
export type ClientOf = (tenant: TenantId) => Promise<WebClient | undefined>;

interface Parts {
  readonly installations: Installations;
  readonly fetch: typeof globalThis.fetch;
  readonly slackApiUrl?: string;
  readonly log: Log;
}

/** In milliseconds. */
const longestCall = 10_000;

/** Such clients try once: whoever calls knows better when to try again. */
export function createClients({ installations, fetch, slackApiUrl, log }: Parts): ClientOf {
  const clients = new Map<TenantId, WebClient>();
  return async (tenant) => {
    const installation = await installations.ofTenant(tenant);
    if (installation === undefined) return undefined;
    const known = clients.get(tenant);
    // Tokens may be exchanged.
    if (known?.token === installation.botToken) return known;
    const client = new WebClient(installation.botToken, {
      fetch,
      ...(slackApiUrl && { slackApiUrl }),
      logger: createBoltLogger(log),
      retryConfig: { retries: 0 },
      rejectRateLimitedCalls: true,
      timeout: longestCall,
    });
    clients.set(tenant, client);
    return client;
  };
}

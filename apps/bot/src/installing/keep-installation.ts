// What Slack has granted to a workspace that was let in: sealed and stored; one that was not let in is left again.

import { KompassError } from "@kompass/model";
import type { Storage, TenantId } from "@kompass/storage";
import type { Installation as SlackInstallation } from "@slack/oauth";
import type { WebClient } from "@slack/web-api";
import { scheduleGreeting } from "../intake/schedule-greeting.js";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import { hasComeBack } from "../tenancy/departures.js";
import { type Granted, sealGranted } from "../tenancy/granted.js";
import { tenantOf } from "../tenancy/installation.js";
import type { Seal } from "../tenancy/seal.js";
import { scheduleRefresh } from "../tenancy/token-rotation.js";
import { admit } from "./admission.js";
import { finishUse } from "./once.js";

/** The workspace is neither on the list nor invited. */
class NotInvitedError extends KompassError {
  readonly code = "bot/not-invited";
}

/** Slack gave no bot token, or named no workspace. */
class IncompleteGrantError extends KompassError {
  readonly code = "bot/incomplete-grant";
}

interface Parts {
  readonly storage: Storage;
  readonly seal: Seal;
  /** Without a token of its own. */
  readonly client: WebClient;
  readonly clientId: string;
  readonly clientSecret: string;
  readonly stateSecret: string;
  readonly allowedTeams: readonly string[];
  readonly now: () => Date;
  readonly log: Log;
}

/** Throws `bot/not-invited` and `bot/incomplete-grant`; then nothing is stored. */
export async function keepInstallation(installation: SlackInstallation, parts: Parts): Promise<void> {
  const { storage, seal, client, clientId, clientSecret, stateSecret, allowedTeams, now, log } = parts;
  const { tenant, granted } = readInstallation(installation);
  const ids = [installation.team?.id, installation.enterprise?.id].filter((id) => id !== undefined);
  const applicant = { tenant, ids, invitation: installation.metadata };
  const admission = await admit(applicant, { allowedTeams, storage, secret: stateSecret, now });
  if (!admission.isAdmitted) {
    await client.apps
      .uninstall({ client_id: clientId, client_secret: clientSecret, token: granted.botToken })
      .catch((error: unknown) => log("warn", "not-uninstalled", { code: codeOf(error) }));
    throw new NotInvitedError("neither on the list nor invited");
  }
  await storage.inTenant(tenant, async (store) => {
    if ((await store.installation.read()) === undefined) await scheduleGreeting(granted.installedBy, now(), store);
    await store.installation.install(sealGranted(granted, tenant, seal));
    await scheduleRefresh(store, granted.rotation);
    await hasComeBack(store);
  });
  if (admission.by !== undefined)
    await finishUse(storage, { what: "invitation", id: admission.by, at: now().getTime() });
  log("info", "installed");
}

function readInstallation(installation: SlackInstallation): { readonly tenant: TenantId; readonly granted: Granted } {
  const { bot, team, enterprise, user, isEnterpriseInstall = false } = installation;
  const tenant = tenantOf({ teamId: team?.id, enterpriseId: enterprise?.id, isEnterpriseInstall });
  if (bot === undefined || tenant === undefined) throw new IncompleteGrantError("no bot token, or no workspace");
  const { token, id, userId, scopes, refreshToken, expiresAt } = bot;
  const rotates = refreshToken !== undefined && expiresAt !== undefined;
  return {
    tenant,
    granted: {
      botToken: token,
      botId: id,
      botUserId: userId,
      installedBy: user.id,
      scopes,
      rotation: rotates ? { refreshToken, expiresAt: expiresAt * 1_000 } : null,
    },
  };
}

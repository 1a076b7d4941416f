// A workspace that has installed the app, and who it is found by.
import type { TenantId } from "@kompass/storage";

/** Whom a verified request was authorised for: never a team named inside an event, a message or a button. */
export interface RequestSource {
  readonly teamId: string | undefined;
  readonly enterpriseId: string | undefined;
  /** Installed for a whole organisation: then the organisation is the tenant. */
  readonly isEnterpriseInstall: boolean;
}

export interface Installation {
  readonly tenant: TenantId;
  readonly botToken: string;
  readonly botId: string;
  readonly botUserId: string;
  /** The person at Slack who installed the app, where that is known. */
  readonly installedBy?: string;
}

export interface Installations {
  /** `undefined` where nobody has installed the app, or no longer. */
  readonly find: (source: RequestSource) => Promise<Installation | undefined>;
  /** The same by the tenant, for what the app says by itself. */
  readonly ofTenant: (tenant: TenantId) => Promise<Installation | undefined>;
}

/** The workspace itself, or the organisation that installed for all of its workspaces. */
export function tenantOf({ teamId, enterpriseId, isEnterpriseInstall }: RequestSource): TenantId | undefined {
  return isEnterpriseInstall ? enterpriseId : teamId;
}

// The workspaces that have installed the app by OAuth, one row each, found by the id that a verified request was authorised for.
import type { Storage, TenantId } from "@kompass/storage";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";
import { type Grant, readGrant } from "./granted.js";
import { type Installation, type Installations, tenantOf } from "./installation.js";
import type { Seal } from "./seal.js";
import type { TokenRotation } from "./token-rotation.js";

interface Parts {
  readonly storage: Storage;
  readonly seal: Seal;
  readonly rotation: TokenRotation;
  readonly log: Log;
}

export function createStoredInstallations({ storage, seal, rotation, log }: Parts): Installations {
  const grantOf = async (tenant: TenantId): Promise<Grant | undefined> => {
    try {
      const grant = await storage.inTenant(tenant, (store) => readGrant(store, tenant, seal));
      return grant && (await rotation.fresh(tenant, grant));
    } catch (error) {
      // Whoever lost the key has to install again; whoever lost the store is told so by the error.
      if (codeOf(error) !== "bot/broken-seal") throw error;
      log("error", "installation-unreadable", { code: codeOf(error) });
      return undefined;
    }
  };
  const ofTenant = async (tenant: TenantId): Promise<Installation | undefined> => {
    const grant = await grantOf(tenant);
    if (grant === undefined) return undefined;
    const { botToken, botId, botUserId, installedBy } = grant.granted;
    return { tenant, botToken, botId, botUserId, installedBy };
  };
  return {
    find: (source) => {
      const tenant = tenantOf(source);
      return tenant === undefined ? Promise.resolve(undefined) : ofTenant(tenant);
    },
    ofTenant,
  };
}

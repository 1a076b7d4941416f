// Remembers whose token each installation is, so that a client can be asked which workspace it works for.
import type { Installation, Installations } from "./installation.js";

export interface KnownInstallations extends Installations {
  /** `undefined` for a token that nobody has looked up through this. */
  readonly ofToken: (token: string | undefined) => Installation | undefined;
}

/** A token that was exchanged for another is forgotten with it. */
export function knownInstallations(installations: Installations): KnownInstallations {
  const byTenant = new Map<string, Installation>();
  const byToken = new Map<string, Installation>();
  const remember = (found: Installation | undefined): Installation | undefined => {
    if (found === undefined) return undefined;
    const before = byTenant.get(found.tenant);
    if (before !== undefined && before.botToken !== found.botToken) byToken.delete(before.botToken);
    byTenant.set(found.tenant, found);
    byToken.set(found.botToken, found);
    return found;
  };
  return {
    find: async (source) => remember(await installations.find(source)),
    ofTenant: async (tenant) => remember(await installations.ofTenant(tenant)),
    ofToken: (token) => byToken.get(token ?? ""),
  };
}

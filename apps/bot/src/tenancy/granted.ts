// What Slack has granted to the app in a workspace: sealed whole, and read back.
import type { TenantId, TenantStore } from "@kompass/storage";
import { z } from "zod";
import type { Seal } from "./seal.js";

const grantedSchema = z.object({
  botToken: z.string(),
  botId: z.string(),
  botUserId: z.string(),
  installedBy: z.string(),
  scopes: z.array(z.string()),
  /** Where tokens rotate: what the next one costs, and until when this one is good, in milliseconds since 1970. */
  rotation: z.object({ refreshToken: z.string(), expiresAt: z.number() }).nullable(),
});

export type Granted = z.infer<typeof grantedSchema>;
export type Rotation = NonNullable<Granted["rotation"]>;

export interface Grant {
  /** Of the row: whoever changes it names it. */
  readonly version: number;
  readonly granted: Granted;
}

export const sealGranted = (granted: Granted, tenant: TenantId, seal: Seal): string =>
  seal.close(tenant, JSON.stringify(granted));

/** `undefined` where nothing is installed; seals anew what an old key has sealed. Throws `bot/broken-seal`. */
export async function readGrant(
  { installation }: Pick<TenantStore, "installation">,
  tenant: TenantId,
  seal: Seal,
): Promise<Grant | undefined> {
  const stored = await installation.read();
  if (stored?.sealed === undefined) return undefined;
  const { text, isOld } = seal.open(tenant, stored.sealed);
  const granted = grantedSchema.parse(JSON.parse(text));
  const isResealed = isOld && (await installation.reseal(seal.close(tenant, text), stored.version));
  return { version: stored.version + (isResealed ? 1 : 0), granted };
}

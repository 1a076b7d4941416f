// What may be used once, by whichever process sees it first.
import type { Storage } from "@kompass/storage";

/**
 * Kept under names that are no workspace's, since nothing is known yet of whoever comes. Remembered for so many
 * milliseconds: what is signed must end before that.
 */
const drawers = {
  state: { tenant: "installing/states", remembered: 24 * 60 * 60 * 1_000 },
  invitation: { tenant: "installing/invitations", remembered: 400 * 24 * 60 * 60 * 1_000 },
} as const;

interface Use {
  readonly what: keyof typeof drawers;
  readonly id: string;
  /** Whoever uses it; may use it again until that use is finished, in case a process died in between. */
  readonly by: string;
  /** Milliseconds since 1970. */
  readonly at: number;
}

/** `false` where it was used before. */
export function beginUse(storage: Storage, { what, id, by, at }: Use): Promise<boolean> {
  const { tenant, remembered } = drawers[what];
  return storage.inTenant(tenant, async ({ inbox }) => {
    await inbox.prune(at - remembered);
    return (await inbox.receive(id, by, at)) || (await inbox.read(id)) === by;
  });
}

export async function finishUse(storage: Storage, { what, id, at }: Omit<Use, "by">): Promise<void> {
  await storage.inTenant(drawers[what].tenant, ({ inbox }) => inbox.finish(id, at));
}

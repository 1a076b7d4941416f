// What Slack last told about somebody's standing, so that a transaction can go by it without a network.
import { type DocumentKind, StaleVersionError, type TenantStore } from "@kompass/storage";
import { z } from "zod";
import type { Standing } from "./rights.js";

const standingSchema = z.object({ isAdministrator: z.boolean(), groups: z.array(z.string()) });
type StoredStanding = Readonly<z.infer<typeof standingSchema>>;

/** By Slack's id of the person; most people have none. */
export const standingKind: DocumentKind<StoredStanding> = { name: "standing", schema: standingSchema };

const ordinary: StoredStanding = { isAdministrator: false, groups: [] };

export async function readStanding(user: string, { documents, people }: TenantStore): Promise<Standing> {
  const stored = (await documents.read(standingKind, user))?.body ?? ordinary;
  return { ...stored, person: await people.known(user) };
}

/** Writes only what is new. */
export async function keepStanding(user: string, standing: StoredStanding, { documents }: TenantStore): Promise<void> {
  const known = await documents.read(standingKind, user);
  if (JSON.stringify(known?.body ?? ordinary) === JSON.stringify(standing)) return;
  try {
    await documents.write(standingKind, user, standing, known?.version ?? 0);
  } catch (error) {
    // Another request of the same person has just told the same.
    if (!(error instanceof StaleVersionError)) throw error;
  }
}

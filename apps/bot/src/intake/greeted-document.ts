// Whether a workspace has been greeted: it is new only once.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";

const greetedKind: DocumentKind<{ readonly at: string }> = {
  name: "greeted",
  schema: z.object({ at: z.iso.datetime() }),
};
const id = "workspace";

/** `true` for whoever comes first, and to be written with the greeting itself. */
export async function isFirstGreeting({ documents }: TenantStore, now: Date): Promise<boolean> {
  if ((await documents.read(greetedKind, id)) !== undefined) return false;
  await documents.write(greetedKind, id, { at: now.toISOString() }, 0);
  return true;
}

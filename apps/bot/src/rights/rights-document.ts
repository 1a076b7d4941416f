// A workspace's rights as they are stored, and how they change.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { defaultRights, type Rights, rightsSchema } from "./rights.js";

const rightsKind: DocumentKind<Rights> = { name: "rights", schema: rightsSchema };
const id = "workspace";

/** What applies where nobody was named, too. */
export async function readRights({ documents }: TenantStore): Promise<Rights> {
  return (await documents.read(rightsKind, id))?.body ?? defaultRights;
}

/** With a line in the log; none where nothing changes. `by` is the random id of who names. */
export async function changeRights(
  rights: Rights,
  { by, now }: { readonly by: string; readonly now: Date },
  { documents, audit }: TenantStore,
): Promise<void> {
  const known = await documents.read(rightsKind, id);
  if (JSON.stringify(known?.body ?? defaultRights) === JSON.stringify(rights)) return;
  await documents.write(rightsKind, id, rights, known?.version ?? 0);
  await audit.append({ at: now.toISOString(), by, subject: "rights", body: rights });
}

// Whether a workspace lets a language model read questions: off until one of its administrators turns it on.
import type { Consent } from "@kompass/answers";
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";
import { type NamedModel, namedModelSchema } from "./named-model.js";

const consentSchema = namedModelSchema.extend({
  /** The random id of the administrator. */
  givenBy: z.string(),
  givenAt: z.iso.datetime(),
});
type StoredConsent = z.infer<typeof consentSchema>;

const consentKind: DocumentKind<StoredConsent> = { name: "model-consent", schema: consentSchema };
const id = "workspace";

export async function readConsent({ documents }: TenantStore): Promise<Consent | undefined> {
  const known = await documents.read(consentKind, id);
  return known && { ...known.body, givenAt: new Date(known.body.givenAt) };
}

/** Another model, or another host, needs a consent of its own. */
export async function isTurnedOn({ host, model }: NamedModel, store: TenantStore): Promise<boolean> {
  const consent = await readConsent(store);
  return consent?.host === host && consent.model === model;
}

/** With a line in the log; none where nothing changes. `null` turns it off; `by` is the random id of who settles it. */
export async function settleModel(
  settled: NamedModel | null,
  { by, now }: { readonly by: string; readonly now: Date },
  store: TenantStore,
): Promise<void> {
  const { documents, audit } = store;
  const known = await documents.read(consentKind, id);
  if (settled === null) {
    if (known === undefined) return;
    await documents.remove(consentKind, id, known.version);
  } else {
    if (await isTurnedOn(settled, store)) return;
    const at = now.toISOString();
    await documents.write(consentKind, id, { ...settled, givenBy: by, givenAt: at }, known?.version ?? 0);
  }
  await audit.append({ at: now.toISOString(), by, subject: "language-model", body: settled && { ...settled } });
}

// Whether a workspace lets a language model read questions: off until one of its administrators turns it on.
import type { Consent } from "@kompass/answers";
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";

const namedModelSchema = z.object({ host: z.string(), model: z.string() });

/** A model, and where questions to it are sent. */
export type NamedModel = Readonly<z.infer<typeof namedModelSchema>>;

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

/** What a window has shown, so that nobody consents to another model than the one they read of. */
export const shownModel = {
  write: (model: NamedModel | undefined): string => (model === undefined ? "" : JSON.stringify(model)),
  read: (metadata: string): NamedModel | undefined =>
    metadata === "" ? undefined : namedModelSchema.parse(JSON.parse(metadata)),
};

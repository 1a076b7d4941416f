// What a person has chosen for themselves.
import { type Locale, locales } from "@kompass/model";
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";

const preferencesSchema = z.object({
  /** Null means as Slack and the message have it. */
  locale: z.enum(locales as readonly [Locale, ...Locale[]]).nullable(),
  /** The assessment that their questions are about, as the shelf names it; null for the workspace's. */
  assessment: z.string().nullable().default(null),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

/** By Slack's id of the person. */
export const preferencesKind: DocumentKind<Preferences> = { name: "preferences", schema: preferencesSchema };

export async function readPreferences(user: string, { documents }: TenantStore): Promise<Preferences> {
  return (await documents.read(preferencesKind, user))?.body ?? { locale: null, assessment: null };
}

/** What is not named stays. */
export async function changePreferences(
  user: string,
  changed: Partial<Preferences>,
  store: TenantStore,
): Promise<void> {
  const known = await store.documents.read(preferencesKind, user);
  const preferences = { ...(await readPreferences(user, store)), ...changed };
  await store.documents.write(preferencesKind, user, preferences, known?.version ?? 0);
}

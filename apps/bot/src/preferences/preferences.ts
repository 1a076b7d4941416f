// What a person has chosen for themselves.
import { type Locale, locales } from "@kompass/model";
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";

const preferencesSchema = z.object({
  /** Null means as Slack and the message have it. */
  locale: z.enum(locales as readonly [Locale, ...Locale[]]).nullable(),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;

/** By Slack's id of the person. */
export const preferencesKind: DocumentKind<Preferences> = { name: "preferences", schema: preferencesSchema };

export async function readPreferences(user: string, { documents }: TenantStore): Promise<Preferences> {
  return (await documents.read(preferencesKind, user))?.body ?? { locale: null };
}

export async function changePreferences(user: string, changed: Preferences, { documents }: TenantStore): Promise<void> {
  const known = await documents.read(preferencesKind, user);
  await documents.write(preferencesKind, user, changed, known?.version ?? 0);
}

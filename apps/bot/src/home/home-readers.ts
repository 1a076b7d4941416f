// Who has opened the app's page: it is kept up to date for them.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";

const readerSchema = z.object({
  /** When they opened it first, an instant. */
  since: z.string(),
});

/** By Slack's id of the person. */
export const homeReaderKind: DocumentKind<z.infer<typeof readerSchema>> = { name: "home-reader", schema: readerSchema };

export async function rememberReader(user: string, now: Date, { documents }: TenantStore): Promise<void> {
  if ((await documents.read(homeReaderKind, user)) !== undefined) return;
  await documents.write(homeReaderKind, user, { since: now.toISOString() }, 0);
}

export async function hasOpenedHome(user: string, { documents }: TenantStore): Promise<boolean> {
  return (await documents.read(homeReaderKind, user)) !== undefined;
}

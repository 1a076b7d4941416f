// Until when the owner of an item wants to hear nothing of it.
import type { DocumentKind, TenantStore } from "@kompass/storage";
import { z } from "zod";

const snoozeSchema = z.object({ until: z.int() });
const snoozeKind: DocumentKind<z.infer<typeof snoozeSchema>> = { name: "snooze", schema: snoozeSchema };

/** Milliseconds since 1970; null where nobody snoozed. */
export async function readSnooze(item: string, { documents }: TenantStore): Promise<number | null> {
  return (await documents.read(snoozeKind, item))?.body.until ?? null;
}

export async function writeSnooze(item: string, until: number, { documents }: TenantStore): Promise<void> {
  const known = await documents.read(snoozeKind, item);
  await documents.write(snoozeKind, item, { until }, known?.version ?? 0);
}

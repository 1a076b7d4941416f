// Everything that tells of people goes, at once; what the municipality has decided stays.
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { planKind } from "./plan-store.js";

/**
 * Names and surface ids, what has arrived and was to be said, work for later, and every kind of document but `lasting`. Plans
 * keep their logs, which know people by random ids alone.
 */
export async function erasePeople(rows: Rows, tenant: TenantId, lasting: readonly string[]): Promise<void> {
  await rows.updateTable("people").set({ external_id: null, name: null }).where("tenant", "=", tenant).execute();
  for (const table of ["inbox", "outbox", "jobs"] as const)
    await rows.deleteFrom(table).where("tenant", "=", tenant).execute();
  await rows
    .deleteFrom("documents")
    .where("tenant", "=", tenant)
    .where("kind", "not in", [planKind.name, ...lasting])
    .execute();
}

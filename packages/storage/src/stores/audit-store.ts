// Who changed what, beside the plans: entries are added and never changed or removed, and name people by random ids alone.
import { z } from "zod";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { readRow } from "./read-row.js";

const auditEntrySchema = z.object({
  /** 1 for the tenant's first. */
  position: z.int().min(1),
  /** An instant, "2026-11-23T08:15:00.000Z". */
  at: z.iso.datetime(),
  /** The random id of who did it. */
  by: z.string(),
  /** What it is about: "rights". */
  subject: z.string(),
  /** What it is from then on: the last entry of a subject is its present state. */
  body: z.json(),
});

export type AuditEntry = Readonly<z.infer<typeof auditEntrySchema>>;

export interface AuditStore {
  /** Behind all others; whoever else appends for the same tenant waits until this transaction ends. */
  readonly append: (entry: Omit<AuditEntry, "position">) => Promise<void>;
  /** Every entry, in order. */
  readonly list: () => Promise<readonly AuditEntry[]>;
}

/** Makes every other transaction that appends wait. */
export type HoldAudit = (rows: Rows, tenant: TenantId, what: string) => Promise<void>;

export function createAuditStore(rows: Rows, tenant: TenantId, hold: HoldAudit): AuditStore {
  return {
    append: async (entry) => {
      await hold(rows, tenant, "audit");
      const last = await rows
        .selectFrom("audit")
        .select(({ fn }) => fn.max("position").as("position"))
        .where("tenant", "=", tenant)
        .executeTakeFirst();
      const position = (last?.position ?? 0) + 1;
      const body = JSON.stringify({ position, ...entry });
      await rows.insertInto("audit").values({ tenant, position, body }).execute();
    },
    list: async () => {
      const found = await rows
        .selectFrom("audit")
        .select(["position", "body"])
        .where("tenant", "=", tenant)
        .orderBy("position")
        .execute();
      return found.map(({ position, body }) => readRow(auditEntrySchema, "audit entry", String(position), body));
    },
  };
}

// A plan as its log: entries are added and never changed; the plan beside them is what they add up to.
import { emptyPlan, type LogEntry, logEntrySchema, type Plan, planSchema } from "@kompass/findings";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { createDocumentStore, type DocumentKind } from "./document-store.js";
import { readRow } from "./read-row.js";

export interface PlanStore {
  /** The empty plan where nothing was written. */
  readonly read: (plan: string) => Promise<Plan>;
  /** The same, and whoever else reads it to edit waits until this transaction ends. */
  readonly readToEdit: (plan: string) => Promise<Plan>;
  /** Every entry, or those after a version, in order. */
  readonly log: (plan: string, after?: number) => Promise<readonly LogEntry[]>;
  /**
   * Writes one entry and the plan after it. Throws `storage/stale-version` where another entry came in between: read again,
   * edit again.
   */
  readonly append: (entry: LogEntry, after: Plan) => Promise<void>;
}

export const planKind: DocumentKind<Plan> = { name: "plan", schema: planSchema };

/** Makes every other transaction that wants the same plan wait; where transactions come one by one anyway, it has nothing to do. */
export type HoldPlan = (rows: Rows, tenant: TenantId, plan: string) => Promise<void>;

export function createPlanStore(rows: Rows, tenant: TenantId, hold: HoldPlan): PlanStore {
  const documents = createDocumentStore(rows, tenant);
  const read = async (plan: string): Promise<Plan> => (await documents.read(planKind, plan))?.body ?? emptyPlan(plan);
  return {
    read,
    readToEdit: async (plan) => {
      await hold(rows, tenant, plan);
      return read(plan);
    },
    log: async (plan, after = 0) => {
      const found = await rows
        .selectFrom("plan_entries")
        .select(["version", "body"])
        .where("tenant", "=", tenant)
        .where("plan", "=", plan)
        .where("version", ">", after)
        .orderBy("version")
        .execute();
      return found.map(({ version, body }) => readRow(logEntrySchema, "plan entry", `${plan}/${version}`, body));
    },
    append: async (entry, after) => {
      await documents.write(planKind, after.id, after, entry.version - 1);
      await rows
        .insertInto("plan_entries")
        .values({ tenant, plan: after.id, version: entry.version, body: JSON.stringify(entry) })
        .execute();
    },
  };
}

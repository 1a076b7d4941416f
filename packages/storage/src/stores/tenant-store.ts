// All stores of one tenant on one transaction.
import type { TenantStore } from "../storage.js";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { createAuditStore } from "./audit-store.js";
import { createDocumentStore } from "./document-store.js";
import { createInboxStore } from "./inbox-store.js";
import { createJobStore } from "./job-store.js";
import { createOutboxStore } from "./outbox-store.js";
import { createPeopleStore } from "./people-store.js";
import { createPlanStore, type HoldPlan } from "./plan-store.js";

export const createTenantStore = (rows: Rows, tenant: TenantId, hold: HoldPlan): TenantStore => ({
  documents: createDocumentStore(rows, tenant),
  plans: createPlanStore(rows, tenant, hold),
  people: createPeopleStore(rows, tenant),
  jobs: createJobStore(rows, tenant),
  inbox: createInboxStore(rows, tenant),
  outbox: createOutboxStore(rows, tenant),
  audit: createAuditStore(rows, tenant, hold),
});

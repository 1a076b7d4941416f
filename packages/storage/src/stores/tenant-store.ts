// All stores of one tenant on one transaction.
import type { TenantStore } from "../storage.js";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { createAuditStore } from "./audit-store.js";
import { createDocumentStore } from "./document-store.js";
import { erasePeople } from "./erase-people.js";
import { createInboxStore } from "./inbox-store.js";
import { type AsInstaller, createInstallationStore } from "./installation-store.js";
import { createJobStore } from "./job-store.js";
import { createOutboxStore } from "./outbox-store.js";
import { createPeopleStore } from "./people-store.js";
import { createPlanStore, type HoldPlan } from "./plan-store.js";

/** What differs from store to store. */
export interface Ways {
  readonly hold: HoldPlan;
  readonly asInstaller: AsInstaller;
}

export const createTenantStore = (rows: Rows, tenant: TenantId, { hold, asInstaller }: Ways): TenantStore => ({
  documents: createDocumentStore(rows, tenant),
  plans: createPlanStore(rows, tenant, hold),
  people: createPeopleStore(rows, tenant),
  jobs: createJobStore(rows, tenant),
  inbox: createInboxStore(rows, tenant),
  outbox: createOutboxStore(rows, tenant),
  audit: createAuditStore(rows, tenant, hold),
  installation: createInstallationStore(rows, tenant, asInstaller),
  erasePeople: (lasting) => erasePeople(rows, tenant, lasting),
});

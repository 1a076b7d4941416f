// The embedded store: one file in a folder, nothing to install.
import { mkdirSync } from "node:fs";
import { Kysely, sql } from "kysely";
import { createGroupCommit } from "./group-commit.js";
import { immediateSqlite } from "./immediate-sqlite.js";
import { up as tables } from "./migrations/2026-11-23-tables.js";
import { up as deliveries } from "./migrations/2026-11-24-deliveries.js";
import { up as audit } from "./migrations/2026-11-26-audit.js";
import { up as installations } from "./migrations/2026-11-27-installations.js";
import { up as outboxOrder } from "./migrations/2026-11-28-outbox-order.js";
import { migrate } from "./migrations/migrate.js";
import type { Storage } from "./storage.js";
import { storeFile } from "./store-file.js";
import { type ClaimedRow, claimedJobs } from "./stores/claimed-row.js";
import { forgetTenant } from "./stores/forget-tenant.js";
import { releaseJobs } from "./stores/release-jobs.js";
import { createTenantStore, type Ways } from "./stores/tenant-store.js";
import type { Tables } from "./tables.js";

/** By name; what a version knows. */
export const migrations = {
  "2026-11-23-tables": { up: tables },
  "2026-11-24-deliveries": { up: deliveries },
  "2026-11-26-audit": { up: audit },
  "2026-11-27-installations": { up: installations },
  "2026-11-28-outbox-order": { up: outboxOrder },
};

/** SQLite's number for waiting for the disk with every commit. */
const fullySynchronous = 2;

const ways: Ways = {
  /** Every transaction holds the whole file. */
  hold: async () => undefined,
  /** SQLite knows no roles. */
  asInstaller: (statement) => statement(),
};

/**
 * Opens the store in a folder, which is made where it isn't there. Several processes may open the same one. What a call
 * confirmed is on the disk. Throws
 * `storage/newer-version` and `storage/migration-failed`.
 */
export async function openEmbeddedStorage(folder: string): Promise<Storage> {
  mkdirSync(folder, { recursive: true });
  const database = new Kysely<Tables>({ dialect: immediateSqlite(storeFile(folder)) });
  await migrate(database as never, migrations);
  const together = createGroupCommit(database);
  return {
    inTenant: (tenant, work, patience) => together((rows) => work(createTenantStore(rows, tenant, ways)), patience),
    claimJobs: ({ now, leaseMilliseconds, worker, limit }) =>
      together(async (transaction) => {
        const { rows } = await sql<ClaimedRow>`
          update jobs set lease_until = ${now + leaseMilliseconds}, lease_owner = ${worker}, attempts = attempts + 1
          where (tenant, key) in (
            select tenant, key from jobs where due_at <= ${now} and (lease_until is null or lease_until <= ${now})
            order by due_at, tenant, key limit ${limit})
          returning tenant, key, due_at, attempts`.execute(transaction);
        return claimedJobs(rows, worker);
      }),
    releaseJobs: (release) => together((rows) => releaseJobs(rows, release)),
    forgetTenant: (tenant, uninstalledBy) =>
      together((rows) => forgetTenant(rows, tenant, ways.asInstaller, uninstalledBy)),
    isDurable: async () => {
      const { rows } = await sql<{ synchronous: number }>`pragma synchronous`.execute(database);
      return rows[0]?.synchronous === fullySynchronous;
    },
    close: () => database.destroy(),
  };
}

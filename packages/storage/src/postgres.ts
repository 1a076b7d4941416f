// The shared store: PostgreSQL, for many municipalities and several processes.
import { Kysely, PostgresDialect, sql } from "kysely";
import pg from "pg";
import { againAfterDeadlock } from "./again-after-deadlock.js";
import { up as rowSecurity, workerRole } from "./migrations/2026-11-23-row-security.js";
import { up as tables } from "./migrations/2026-11-23-tables.js";
import { up as deliveries } from "./migrations/2026-11-24-deliveries.js";
import { up as deliveriesSecurity } from "./migrations/2026-11-24-row-security-of-deliveries.js";
import { up as audit } from "./migrations/2026-11-26-audit.js";
import { up as auditSecurity } from "./migrations/2026-11-26-row-security-of-audit.js";
import { up as installations } from "./migrations/2026-11-27-installations.js";
import { up as installationsSecurity, installerRole } from "./migrations/2026-11-27-row-security-of-installations.js";
import { up as outboxOrder } from "./migrations/2026-11-28-outbox-order.js";
import { tenantRole } from "./migrations/guard-tables.js";
import { migrate } from "./migrations/migrate.js";
import type { Storage } from "./storage.js";
import { type ClaimedRow, claimedJobs } from "./stores/claimed-row.js";
import { forgetTenant } from "./stores/forget-tenant.js";
import type { HoldPlan } from "./stores/plan-store.js";
import { releaseJobs } from "./stores/release-jobs.js";
import { createTenantStore, type Ways } from "./stores/tenant-store.js";
import type { Rows, Tables } from "./tables.js";

const migrations = {
  "2026-11-23-tables": { up: tables },
  "2026-11-23-zz-row-security": { up: rowSecurity },
  "2026-11-24-deliveries": { up: deliveries },
  "2026-11-24-row-security-of-deliveries": { up: deliveriesSecurity },
  "2026-11-26-audit": { up: audit },
  "2026-11-26-row-security-of-audit": { up: auditSecurity },
  "2026-11-27-installations": { up: installations },
  "2026-11-27-row-security-of-installations": { up: installationsSecurity },
  "2026-11-28-outbox-order": { up: outboxOrder },
};

/** Milliseconds since 1970 fit a number exactly; the driver would give them as text. */
const asNumbers = {
  getTypeParser: (oid: number, format: "text" | "binary") =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format),
};

const mostConnections = 10;

/** The transaction goes on as another role; it falls back by itself when the transaction ends. */
const becoming = (rows: Rows, role: string) => sql`set local role ${sql.ref(role)}`.execute(rows);

const hold: HoldPlan = async (rows, tenant, plan) => {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`${tenant}/${plan}`}, 0))`.execute(rows);
};

const waysOf = (rows: Rows): Ways => ({
  hold,
  asInstaller: async (statement) => {
    await becoming(rows, installerRole);
    // A statement that fails ends the whole transaction, and the role with it.
    const result = await statement();
    await becoming(rows, tenantRole);
    return result;
  },
});

/**
 * Opens the store behind a `postgres://` address. The address' user owns the tables and makes the roles it works as; it
 * needs no superuser rights, only those to create roles, or the roles granted to it. Throws
 * `storage/newer-version` and `storage/migration-failed`.
 */
export async function openPostgresStorage(address: string): Promise<Storage> {
  const pool = new pg.Pool({
    connectionString: address,
    max: mostConnections,
    types: asNumbers as pg.CustomTypesConfig,
  });
  // A connection that breaks while nobody uses it is replaced by the next call; without a listener it would end the process.
  pool.on("error", () => undefined);
  const database = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
  try {
    await migrate(database as never, migrations);
  } catch (error) {
    await database.destroy();
    throw error;
  }
  const inTransaction = <Result>(role: string, work: (rows: Rows) => Promise<Result>): Promise<Result> =>
    againAfterDeadlock(() =>
      database.transaction().execute(async (rows) => {
        await becoming(rows, role);
        return work(rows);
      }),
    );
  const ofTenant = <Result>(tenant: string, work: (rows: Rows) => Promise<Result>): Promise<Result> =>
    inTransaction(tenantRole, async (rows) => {
      await sql`select set_config('kompass.tenant', ${tenant}, true)`.execute(rows);
      return work(rows);
    });
  return {
    inTenant: (tenant, work) => ofTenant(tenant, (rows) => work(createTenantStore(rows, tenant, waysOf(rows)))),
    claimJobs: ({ now, leaseMilliseconds, worker, limit }) =>
      inTransaction(workerRole, async (transaction) => {
        const { rows } = await sql<ClaimedRow>`
          update jobs set lease_until = ${now + leaseMilliseconds}, lease_owner = ${worker}, attempts = attempts + 1
          where (tenant, key) in (
            select tenant, key from jobs where due_at <= ${now} and (lease_until is null or lease_until <= ${now})
            order by due_at, tenant, key limit ${limit} for update skip locked)
          returning tenant, key, due_at, attempts`.execute(transaction);
        return claimedJobs(rows, worker);
      }),
    releaseJobs: (release) => inTransaction(workerRole, (transaction) => releaseJobs(transaction, release)),
    forgetTenant: (tenant, uninstalledBy) =>
      ofTenant(tenant, (rows) => forgetTenant(rows, tenant, waysOf(rows).asInstaller, uninstalledBy)),
    isDurable: async () => {
      const { rows } = await sql<{ fsync: string; commits: string }>`
        select current_setting('fsync') as fsync, current_setting('synchronous_commit') as commits`.execute(database);
      return rows[0]?.fsync === "on" && rows[0].commits !== "off";
    },
    close: () => database.destroy(),
  };
}

// PostgreSQL (16 or newer) guards every tenant's rows a second time; workers see ids and due times only.
import { type Kysely, sql } from "kysely";
import { createRole } from "./create-role.js";
import { guardTables, tenantRole } from "./guard-tables.js";

/** Who looks for jobs of all tenants. */
export const workerRole = "kompass_worker";

export async function up(database: Kysely<unknown>): Promise<void> {
  await createRole(database, tenantRole);
  await createRole(database, workerRole);
  await guardTables(database, ["documents", "plan_entries", "people", "jobs"]);
  await sql`grant select (tenant, key, due_at, lease_until, lease_owner, attempts) on jobs to ${sql.ref(workerRole)}`.execute(
    database,
  );
  await sql`grant update (lease_until, lease_owner, attempts) on jobs to ${sql.ref(workerRole)}`.execute(database);
  await sql`create policy all_due on jobs to ${sql.ref(workerRole)} using (true) with check (true)`.execute(database);
}

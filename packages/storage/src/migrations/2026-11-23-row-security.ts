// PostgreSQL (16 or newer) guards every tenant's rows a second time; workers see ids and due times only.
import { type Kysely, sql } from "kysely";
import { guardTables, tenantRole } from "./guard-tables.js";

/** Who looks for jobs of all tenants. */
export const workerRole = "kompass_worker";

async function createRole(database: Kysely<unknown>, role: string): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = ${sql.lit(role)}) then create role ${sql.ref(role)} nologin; end if;
      if not pg_has_role(current_user, ${sql.lit(role)}, 'set') then
        grant ${sql.ref(role)} to current_user with inherit false, set true;
      end if;
    end $$`.execute(database);
  await sql`grant usage on schema public to ${sql.ref(role)}`.execute(database);
}

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

// PostgreSQL shows the rows of a table to their own tenant alone, to the tables' owner not at all.
import { type Kysely, sql } from "kysely";
import type { Tables } from "../tables.js";

/** Who reads and writes rows of one tenant; neither owner nor superuser. */
export const tenantRole = "kompass_tenant";

export async function guardTables(
  database: Kysely<unknown>,
  tables: readonly (keyof Tables)[],
  role: string = tenantRole,
): Promise<void> {
  for (const table of tables) {
    const name = sql.table(table);
    await sql`alter table ${name} enable row level security`.execute(database);
    await sql`alter table ${name} force row level security`.execute(database);
    await sql`grant select, insert, update, delete on ${name} to ${sql.ref(role)}`.execute(database);
    await sql`
      create policy own_rows on ${name} to ${sql.ref(role)}
      using (tenant = nullif(current_setting('kompass.tenant', true), ''))
      with check (tenant = nullif(current_setting('kompass.tenant', true), ''))`.execute(database);
  }
}

// A role of PostgreSQL that the store works as, made where it isn't there.
import { type Kysely, sql } from "kysely";

/** It can't log in; the store's own user becomes it within a transaction. */
export async function createRole(database: Kysely<unknown>, role: string): Promise<void> {
  await sql`
    do $$ begin
      if not exists (select from pg_roles where rolname = ${sql.lit(role)}) then create role ${sql.ref(role)} nologin; end if;
      if not pg_has_role(current_user, ${sql.lit(role)}, 'set') then
        grant ${sql.ref(role)} to current_user with inherit false, set true;
      end if;
    end $$`.execute(database);
  await sql`grant usage on schema public to ${sql.ref(role)}`.execute(database);
}

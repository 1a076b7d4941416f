// Brings a store to this version of kompass, once, whoever starts first.
import { type Kysely, sql } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { MigrationError, NewerVersionError } from "../errors.js";

/** By name, in the order of their names; a migration that has run is never changed. */
export async function migrate(database: Kysely<never>, migrations: Readonly<Record<string, Migration>>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const done = await sql<{ name: string }>`select name from kysely_migration`.execute(database).catch(() => undefined);
  const unknown = done?.rows.map(({ name }) => name).filter((name) => !(name in migrations)) ?? [];
  if (unknown.length > 0) throw new NewerVersionError(unknown, { cause: error });
  throw new MigrationError(results?.find(({ status }) => status === "Error")?.migrationName, {
    cause: error,
  });
}

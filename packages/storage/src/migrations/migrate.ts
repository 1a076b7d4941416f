// Brings a store to this version of kompass, once, whoever starts first.
import type { Kysely } from "kysely";
import { type Migration, Migrator } from "kysely/migration";
import { MigrationError } from "../errors.js";

/** By name, in the order of their names; a migration that has run is never changed. */
export async function migrate(database: Kysely<never>, migrations: Readonly<Record<string, Migration>>): Promise<void> {
  const migrator = new Migrator({ db: database, provider: { getMigrations: async () => ({ ...migrations }) } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  throw new MigrationError(results?.find(({ status }) => status === "Error")?.migrationName, {
    cause: error,
  });
}

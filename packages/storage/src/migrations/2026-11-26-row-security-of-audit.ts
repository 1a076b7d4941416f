// PostgreSQL guards the log of settings and rights like every other row.
import type { Kysely } from "kysely";
import { guardTables } from "./guard-tables.js";

export async function up(database: Kysely<unknown>): Promise<void> {
  await guardTables(database, ["audit"]);
}

// PostgreSQL shows an installation to a role of its own, one row at a time: whoever works with a tenant's rows does not see it.
import type { Kysely } from "kysely";
import { createRole } from "./create-role.js";
import { guardTables } from "./guard-tables.js";

/** Who reads and writes installations, and nothing else. */
export const installerRole = "kompass_installer";

export async function up(database: Kysely<unknown>): Promise<void> {
  await createRole(database, installerRole);
  await guardTables(database, ["installations"], installerRole);
}

// Who has installed the app.
import type { Kysely } from "kysely";

export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema
    .createTable("installations")
    .addColumn("tenant", "text", (column) => column.notNull().primaryKey())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("sealed", "text")
    .addColumn("uninstalled_at", "bigint")
    .execute();
}

// The first tables.
import type { Kysely } from "kysely";

export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("documents")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("kind", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("documents_key", ["tenant", "kind", "id"])
    .execute();
  await schema
    .createTable("plan_entries")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("plan", "text", (column) => column.notNull())
    .addColumn("version", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("plan_entries_key", ["tenant", "plan", "version"])
    .execute();
  await schema
    .createTable("people")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("person", "text", (column) => column.notNull())
    .addColumn("external_id", "text")
    .addColumn("name", "text")
    .addPrimaryKeyConstraint("people_key", ["tenant", "person"])
    .addUniqueConstraint("people_external", ["tenant", "external_id"])
    .execute();
  await schema
    .createTable("jobs")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("due_at", "bigint", (column) => column.notNull())
    .addColumn("lease_until", "bigint")
    .addColumn("lease_owner", "text")
    .addColumn("attempts", "integer", (column) => column.notNull())
    .addColumn("payload", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("jobs_key", ["tenant", "key"])
    .execute();
  await schema.createIndex("jobs_due").on("jobs").column("due_at").execute();
}

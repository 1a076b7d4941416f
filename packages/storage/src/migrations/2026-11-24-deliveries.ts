// What arrives and what is to be said.
import type { Kysely } from "kysely";

export async function up(database: Kysely<unknown>): Promise<void> {
  const { schema } = database;
  await schema
    .createTable("inbox")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("key", "text", (column) => column.notNull())
    .addColumn("received_at", "bigint", (column) => column.notNull())
    .addColumn("body", "text")
    .addColumn("done_at", "bigint")
    .addPrimaryKeyConstraint("inbox_key", ["tenant", "key"])
    .execute();
  await schema.createIndex("inbox_done").on("inbox").columns(["tenant", "done_at"]).execute();
  await schema
    .createTable("outbox")
    .addColumn("tenant", "text", (column) => column.notNull())
    .addColumn("id", "text", (column) => column.notNull())
    .addColumn("conversation", "text", (column) => column.notNull())
    .addColumn("position", "integer", (column) => column.notNull())
    .addColumn("body", "text", (column) => column.notNull())
    .addPrimaryKeyConstraint("outbox_key", ["tenant", "id"])
    .execute();
  await schema.createIndex("outbox_order").on("outbox").columns(["tenant", "conversation", "position"]).execute();
}

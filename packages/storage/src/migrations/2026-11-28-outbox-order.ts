// The message that leaves next is found without sorting: the index ends as its order does.
import type { Kysely } from "kysely";

export async function up({ schema }: Kysely<unknown>): Promise<void> {
  await schema.dropIndex("outbox_order").execute();
  await schema.createIndex("outbox_order").on("outbox").columns(["tenant", "conversation", "position", "id"]).execute();
}

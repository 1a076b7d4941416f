// What is to be said: kept with what brought it about, and sent conversation by conversation in the order of its writing.
import type { z } from "zod";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { readRow } from "./read-row.js";
import { statement } from "./statement.js";

/** What an outbox holds: its shape is known to whoever sends it. */
export interface OutgoingKind<T> {
  readonly schema: z.ZodType<T>;
}

export interface Outgoing<T> {
  /** Goes out with the message where the surface can carry it, so that it can be looked for. */
  readonly id: string;
  /** Messages of one conversation leave in their order, those of several side by side. */
  readonly conversation: string;
  readonly body: T;
}

export interface OutboxStore {
  /** Behind everything that waits in the same conversation; `true` where nothing does, so that it leaves next. */
  readonly add: <T>(outgoing: Outgoing<T>) => Promise<boolean>;
  /** The message that leaves next; `undefined` where none waits. */
  readonly next: <T>(kind: OutgoingKind<T>, conversation: string) => Promise<Outgoing<T> | undefined>;
  /** Forgets a message that has left. */
  readonly remove: (id: string) => Promise<void>;
}

interface Conversation {
  readonly tenant: string;
  readonly conversation: string;
}

interface Message {
  readonly tenant: string;
  readonly id: string;
}

const first = 1;

const insert = statement(
  (rows, { tenant, id, conversation, body }: Conversation & Message & { readonly body: string }) =>
    rows
      .insertInto("outbox")
      .values(({ selectFrom, lit }) => ({
        ...{ tenant, id, conversation, body },
        position: selectFrom("outbox")
          .select(({ eb, fn }) => eb(fn.coalesce(fn.max("position"), lit(first - 1)), "+", 1).as("behind"))
          .where("tenant", "=", tenant)
          .where("conversation", "=", conversation),
      }))
      .returning("position"),
);

const readHead = statement((rows, { tenant, conversation }: Conversation) =>
  rows
    .selectFrom("outbox")
    .select(["id", "body"])
    .where("tenant", "=", tenant)
    .where("conversation", "=", conversation)
    .orderBy("position")
    .orderBy("id")
    .limit(1),
);

const remove = statement((rows, { tenant, id }: Message) =>
  rows.deleteFrom("outbox").where("tenant", "=", tenant).where("id", "=", id),
);

export function createOutboxStore(rows: Rows, tenant: TenantId): OutboxStore {
  return {
    add: async ({ id, conversation, body }) => {
      const { rows: added } = await insert(rows, { tenant, id, conversation, body: JSON.stringify(body) });
      return added[0]?.position === first;
    },
    next: async ({ schema }, conversation) => {
      const { rows: found } = await readHead(rows, { tenant, conversation });
      const [row] = found;
      return row && { id: row.id, conversation, body: readRow(schema, "message", row.id, row.body) };
    },
    remove: async (id) => {
      await remove(rows, { tenant, id });
    },
  };
}

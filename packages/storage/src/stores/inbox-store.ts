// What has arrived from outside: each delivery once by its key, kept until what it asks for is done.
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { statement } from "./statement.js";

export interface InboxStore {
  /** Keeps a delivery; `false` where one of the same key has arrived before. `at` in milliseconds since 1970. */
  readonly receive: (key: string, body: string, at: number) => Promise<boolean>;
  /** The body of a delivery that is still to be worked on; `undefined` once it is done, and where none has arrived. */
  readonly read: (key: string) => Promise<string | undefined>;
  /**
   * Ends a delivery in the transaction of what it brought about, and forgets its body; the key stays, so that it has no
   * second effect. `false` where it was done before: then this transaction must bring about nothing.
   */
  readonly finish: (key: string, at: number) => Promise<boolean>;
  /** Forgets the keys of what was done before an instant. */
  readonly prune: (before: number) => Promise<void>;
}

interface Key {
  readonly tenant: string;
  readonly key: string;
}

const insert = statement((rows, { tenant, key, at, body }: Key & { readonly at: number; readonly body: string }) =>
  rows
    .insertInto("inbox")
    .values({ tenant, key, received_at: at, body, done_at: null })
    .onConflict((conflict) => conflict.doNothing()),
);

const readOne = statement((rows, { tenant, key }: Key) =>
  rows.selectFrom("inbox").select("body").where("tenant", "=", tenant).where("key", "=", key),
);

const finish = statement((rows, { tenant, key, at }: Key & { readonly at: number }) =>
  rows
    .updateTable("inbox")
    .set({ body: null, done_at: at })
    .where("tenant", "=", tenant)
    .where("key", "=", key)
    .where("done_at", "is", null),
);

export function createInboxStore(rows: Rows, tenant: TenantId): InboxStore {
  return {
    receive: async (key, body, at) => {
      const { changed } = await insert(rows, { tenant, key, at, body });
      return changed > 0;
    },
    read: async (key) => {
      const { rows: found } = await readOne(rows, { tenant, key });
      return found[0]?.body ?? undefined;
    },
    finish: async (key, at) => {
      const { changed } = await finish(rows, { tenant, key, at });
      return changed > 0;
    },
    prune: async (before) => {
      await rows.deleteFrom("inbox").where("tenant", "=", tenant).where("done_at", "<", before).execute();
    },
  };
}

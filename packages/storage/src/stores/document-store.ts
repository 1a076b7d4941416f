// Documents with a version: whoever writes names the version they read.
import type { z } from "zod";
import { StaleVersionError } from "../errors.js";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { readRow } from "./read-row.js";
import { statement } from "./statement.js";

/** One kind of document: its name in the store, and how it is read back. */
export interface DocumentKind<T> {
  readonly name: string;
  readonly schema: z.ZodType<T>;
}

export interface StoredDocument<T> {
  readonly id: string;
  /** 1 for the first. */
  readonly version: number;
  readonly body: T;
}

export interface DocumentStore {
  readonly read: <T>(kind: DocumentKind<T>, id: string) => Promise<StoredDocument<T> | undefined>;
  /** In the order of the ids. */
  readonly list: <T>(kind: DocumentKind<T>) => Promise<readonly StoredDocument<T>[]>;
  /**
   * `seen` is the version that was read, 0 for a new one. Gives the version written; throws `storage/stale-version` where
   * somebody else has written since.
   */
  readonly write: <T>(kind: DocumentKind<T>, id: string, body: T, seen: number) => Promise<number>;
  /** Throws like `write`. */
  readonly remove: <T>(kind: DocumentKind<T>, id: string, seen: number) => Promise<void>;
}

interface Kind {
  readonly tenant: string;
  readonly kind: string;
}

interface Named extends Kind {
  readonly id: string;
}

interface Seen extends Named {
  readonly seen: number;
}

interface Written extends Named {
  readonly version: number;
  readonly body: string;
}

const readOne = statement((rows, { tenant, kind, id }: Named) =>
  rows
    .selectFrom("documents")
    .select(["version", "body"])
    .where("tenant", "=", tenant)
    .where("kind", "=", kind)
    .where("id", "=", id),
);

const listAll = statement((rows, { tenant, kind }: Kind) =>
  rows
    .selectFrom("documents")
    .select(["id", "version", "body"])
    .where("tenant", "=", tenant)
    .where("kind", "=", kind)
    .orderBy("id"),
);

const insert = statement((rows, { tenant, kind, id, version, body }: Written) =>
  rows
    .insertInto("documents")
    .values({ tenant, kind, id, version, body })
    .onConflict((conflict) => conflict.doNothing()),
);

const update = statement((rows, { tenant, kind, id, seen, version, body }: Written & Seen) =>
  rows
    .updateTable("documents")
    .set({ version, body })
    .where("tenant", "=", tenant)
    .where("kind", "=", kind)
    .where("id", "=", id)
    .where("version", "=", seen),
);

const remove = statement((rows, { tenant, kind, id, seen }: Seen) =>
  rows
    .deleteFrom("documents")
    .where("tenant", "=", tenant)
    .where("kind", "=", kind)
    .where("id", "=", id)
    .where("version", "=", seen),
);

export function createDocumentStore(rows: Rows, tenant: TenantId): DocumentStore {
  return {
    read: async ({ name, schema }, id) => {
      const { rows: found } = await readOne(rows, { tenant, kind: name, id });
      const [row] = found;
      return row && { id, version: row.version, body: readRow(schema, name, id, row.body) };
    },
    list: async ({ name, schema }) => {
      const { rows: found } = await listAll(rows, { tenant, kind: name });
      return found.map(({ id, version, body }) => ({ id, version, body: readRow(schema, name, id, body) }));
    },
    write: async ({ name: kind }, id, document, seen) => {
      const written = { tenant, kind, id, version: seen + 1, body: JSON.stringify(document) };
      const { changed } = await (seen === 0 ? insert(rows, written) : update(rows, { ...written, seen }));
      if (changed === 0) throw new StaleVersionError(kind, id, seen);
      return written.version;
    },
    remove: async ({ name: kind }, id, seen) => {
      const { changed } = await remove(rows, { tenant, kind, id, seen });
      if (changed === 0) throw new StaleVersionError(kind, id, seen);
    },
  };
}

// Documents with a version: whoever writes names the version they read.
import type { z } from "zod";
import { StaleVersionError } from "../errors.js";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { readRow } from "./read-row.js";

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

export function createDocumentStore(rows: Rows, tenant: TenantId): DocumentStore {
  const changed = (count: bigint, kind: string, id: string, seen: number): void => {
    if (count === 0n) throw new StaleVersionError(kind, id, seen);
  };
  return {
    read: async ({ name, schema }, id) => {
      const row = await rows
        .selectFrom("documents")
        .select(["version", "body"])
        .where("tenant", "=", tenant)
        .where("kind", "=", name)
        .where("id", "=", id)
        .executeTakeFirst();
      return row && { id, version: row.version, body: readRow(schema, name, id, row.body) };
    },
    list: async ({ name, schema }) => {
      const found = await rows
        .selectFrom("documents")
        .select(["id", "version", "body"])
        .where("tenant", "=", tenant)
        .where("kind", "=", name)
        .orderBy("id")
        .execute();
      return found.map(({ id, version, body }) => ({ id, version, body: readRow(schema, name, id, body) }));
    },
    write: async ({ name }, id, document, seen) => {
      const version = seen + 1;
      const body = JSON.stringify(document);
      if (seen === 0) {
        const { numInsertedOrUpdatedRows = 0n } = await rows
          .insertInto("documents")
          .values({ tenant, kind: name, id, version, body })
          .onConflict((conflict) => conflict.doNothing())
          .executeTakeFirst();
        changed(numInsertedOrUpdatedRows, name, id, seen);
        return version;
      }
      const { numUpdatedRows } = await rows
        .updateTable("documents")
        .set({ version, body })
        .where("tenant", "=", tenant)
        .where("kind", "=", name)
        .where("id", "=", id)
        .where("version", "=", seen)
        .executeTakeFirst();
      changed(numUpdatedRows, name, id, seen);
      return version;
    },
    remove: async ({ name }, id, seen) => {
      const { numDeletedRows } = await rows
        .deleteFrom("documents")
        .where("tenant", "=", tenant)
        .where("kind", "=", name)
        .where("id", "=", id)
        .where("version", "=", seen)
        .executeTakeFirst();
      changed(numDeletedRows, name, id, seen);
    },
  };
}

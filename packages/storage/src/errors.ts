// What can go wrong in a store.
import { KompassError } from "@kompass/model";

/** Somebody else has written since the version that this write was made from. */
export class StaleVersionError extends KompassError {
  readonly code = "storage/stale-version";
  readonly kind: string;
  readonly id: string;
  readonly seen: number;
  constructor(kind: string, id: string, seen: number) {
    super(`${kind} "${id}" is no longer at version ${seen}`);
    this.kind = kind;
    this.id = id;
    this.seen = seen;
  }
}

/** A row that this version of kompass can't read. */
export class UnreadableRowError extends KompassError {
  readonly code = "storage/unreadable-row";
  readonly kind: string;
  readonly id: string;
  constructor({ kind, id }: { readonly kind: string; readonly id: string }, options: ErrorOptions) {
    super(`${kind} "${id}" can't be read`, options);
    this.kind = kind;
    this.id = id;
  }
}

/** The store was written by a newer version of kompass, or its tables can't be made. */
export class MigrationError extends KompassError {
  readonly code = "storage/migration-failed";
  readonly migration: string | undefined;
  constructor(migration: string | undefined, options: ErrorOptions) {
    super(migration === undefined ? "the store can't be migrated" : `migration "${migration}" failed`, options);
    this.migration = migration;
  }
}

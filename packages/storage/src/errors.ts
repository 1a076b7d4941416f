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

/** The store was written by a newer version of kompass; nothing in it was touched. */
export class NewerVersionError extends KompassError {
  readonly code = "storage/newer-version";
  /** What the newer version has done to the store, by name. */
  readonly migrations: readonly string[];
  constructor(migrations: readonly string[], options: ErrorOptions) {
    super(`the store was written by a newer version: ${migrations.join(", ")} is not known here`, options);
    this.migrations = migrations;
  }
}

/** The tables of the store can't be made. */
export class MigrationError extends KompassError {
  readonly code = "storage/migration-failed";
  readonly migration: string | undefined;
  constructor(migration: string | undefined, options: ErrorOptions) {
    super(migration === undefined ? "the store can't be migrated" : `migration "${migration}" failed`, options);
    this.migration = migration;
  }
}

// What stands in the way of a backup, or of restoring one.
import { KompassError } from "@kompass/model";

/** There is nothing to back up. */
export class NoStoreError extends KompassError {
  readonly code = "storage/no-store";
  readonly folder: string;
  constructor(folder: string) {
    super(`there is no store in ${folder}`);
    this.folder = folder;
  }
}

/** A file that is no whole backup, or one of a newer version of kompass. */
export class NotABackupError extends KompassError {
  readonly code = "storage/not-a-backup";
  readonly file: string;
  constructor(file: string, options?: ErrorOptions) {
    super(`${file} is no backup that this version can restore`, options);
    this.file = file;
  }
}

/** A process has the store open. */
export class StoreInUseError extends KompassError {
  readonly code = "storage/in-use";
  readonly folder: string;
  constructor(folder: string, options?: ErrorOptions) {
    super(`the store in ${folder} is in use`, options);
    this.folder = folder;
  }
}

/** The store holds what the backup does not. */
export class NewerStoreError extends KompassError {
  readonly code = "storage/newer-store";
  readonly folder: string;
  /** Rows that would be lost: whole ones, and ones that the backup has as they were before. */
  readonly rows: number;
  constructor(folder: string, rows: number) {
    super(`the store in ${folder} holds ${rows} rows that the backup does not`);
    this.folder = folder;
    this.rows = rows;
  }
}

// A backup becomes the embedded store again, without anything being lost by mistake.
import { existsSync, mkdirSync } from "node:fs";
import { backup, DatabaseSync } from "node:sqlite";
import { setTimeout } from "node:timers/promises";
import { atOnce } from "./back-up.js";
import { NewerStoreError, NotABackupError, StoreInUseError } from "./backup-errors.js";
import { migrations, openEmbeddedStorage } from "./embedded.js";
import { storeFile } from "./store-file.js";

export interface Restoring {
  /** Also over a store that is in use, or holds what the backup does not. */
  readonly replace: boolean;
}

const sqliteBusy = 5;
const codeOf = (error: unknown): unknown => (error instanceof Error && "errcode" in error ? error.errcode : undefined);

/**
 * Makes the store in `folder` what it was when `file` was written, in one step: whoever has it open sees all of it or nothing.
 * Throws `storage/not-a-backup`, and unless told to replace, `storage/in-use` and `storage/newer-store`.
 */
export async function restoreEmbeddedStorage(file: string, folder: string, { replace }: Restoring): Promise<void> {
  const copy = openBackup(file);
  try {
    const target = storeFile(folder);
    if (!replace && existsSync(target)) {
      refuseIfInUse(folder);
      const rows = rowsOnlyIn(target, file);
      if (rows > 0) throw new NewerStoreError(folder, rows);
    }
    mkdirSync(folder, { recursive: true });
    await copyInto(copy, target);
  } finally {
    copy.close();
  }
  const storage = await openEmbeddedStorage(folder);
  await storage.close();
}

function openBackup(file: string): DatabaseSync {
  let copy: DatabaseSync | undefined;
  try {
    copy = new DatabaseSync(file, { readOnly: true });
    const { integrity_check: health } = copy.prepare("pragma integrity_check").get() ?? {};
    const done = copy.prepare("select name from kysely_migration").all();
    if (health === "ok" && done.every(({ name }) => String(name) in migrations)) return copy;
  } catch (cause) {
    copy?.close();
    throw new NotABackupError(file, { cause });
  }
  copy.close();
  throw new NotABackupError(file);
}

/** Whoever has the store open holds a lock for as long, even while they do nothing. */
function refuseIfInUse(folder: string): void {
  const store = new DatabaseSync(storeFile(folder));
  try {
    store.exec("pragma busy_timeout = 0; pragma locking_mode = exclusive; begin exclusive; rollback");
  } catch (cause) {
    throw codeOf(cause) === sqliteBusy ? new StoreInUseError(folder, { cause }) : cause;
  } finally {
    store.close();
  }
}

/** Rows of the store that the backup has not, or has as they were before. */
function rowsOnlyIn(store: string, file: string): number {
  const database = new DatabaseSync(store);
  const columnsOf = (schema: "main" | "copy", table: string): readonly string[] =>
    database
      .prepare("select name from pragma_table_info(?, ?)")
      .all(table, schema)
      .map(({ name }) => `"${String(name)}"`);
  try {
    database.prepare("attach ? as copy").run(file);
    const tables = database.prepare(
      "select name from main.sqlite_master where type = 'table' and name not like 'kysely%'",
    );
    const counts = tables.all().map(({ name }) => {
      const table = String(name);
      const known = columnsOf("copy", table);
      // What a newer version has added is not in the backup, and not what is compared.
      const columns = columnsOf("main", table).filter((column) => known.length === 0 || known.includes(column));
      const besides = known.length === 0 ? "" : ` except select ${columns.join()} from copy."${table}"`;
      const rows = `select ${columns.join()} from main."${table}"${besides}`;
      return Number(database.prepare(`select count(*) as count from (${rows})`).get()?.count);
    });
    return counts.reduce((sum, count) => sum + count, 0);
  } finally {
    database.close();
  }
}

const pause = 20;
const attempts = 250;

/** Waits for a transaction that is under way. */
async function copyInto(copy: DatabaseSync, target: string): Promise<void> {
  for (let attempt = 1; ; attempt++) {
    try {
      await backup(copy, target, atOnce);
      return;
    } catch (error) {
      if (codeOf(error) !== sqliteBusy || attempt >= attempts) throw error;
      await setTimeout(pause);
    }
  }
}

// A copy of the embedded store while it is in use, as one file that stands by itself.
import { existsSync } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { backup, DatabaseSync } from "node:sqlite";
import { NoStoreError } from "./backup-errors.js";
import { storeFile } from "./store-file.js";

/** All pages in one step: nothing that is written meanwhile makes it begin again. */
export const atOnce = { rate: 1_000_000 } as const;

/**
 * Writes `file` whole or not at all; what stood there is replaced. Processes that have the store open go on working, and the
 * copy holds what was confirmed when it began. Throws `storage/no-store`.
 */
export async function backUpEmbeddedStorage(folder: string, file: string): Promise<void> {
  if (!existsSync(storeFile(folder))) throw new NoStoreError(folder);
  const unfinished = `${file}.${process.pid}.unfinished`;
  const store = new DatabaseSync(storeFile(folder), { readOnly: true });
  try {
    await backup(store, unfinished, atOnce);
    const copy = new DatabaseSync(unfinished);
    try {
      // Without files beside it, and whole on the disk.
      copy.exec("pragma journal_mode = delete; pragma synchronous = full");
    } finally {
      copy.close();
    }
    await rename(unfinished, file);
  } finally {
    store.close();
    await rm(unfinished, { force: true });
  }
}

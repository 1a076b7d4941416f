// An empty store in a folder of its own.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { openEmbeddedStorage, type Storage } from "@kompass/storage";

const quickFolder = process.env.KOMPASS_TEST_FOLDER ?? tmpdir();

/** Closing it deletes the folder. */
export async function openTemporaryStorage(): Promise<Storage> {
  const folder = mkdtempSync(join(quickFolder, "kompass page "));
  const storage = await openEmbeddedStorage(folder);
  return {
    ...storage,
    close: async () => {
      await storage.close();
      rmSync(folder, { recursive: true });
    },
  };
}

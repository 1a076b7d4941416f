// Opens the store that the settings name.
import { openEmbeddedStorage, type Storage } from "@kompass/storage";
import type { Config } from "./config/read-config.js";
import { codeOf } from "./logging/code-of.js";
import { StartError } from "./start-error.js";

/** PostgreSQL's driver is loaded only where it is used. Throws a `StartError` where the store can't be opened. */
export async function openStorage({ store }: Pick<Config, "store">): Promise<Storage> {
  try {
    if (store.kind === "embedded") return await openEmbeddedStorage(store.folder);
    const { openPostgresStorage } = await import("@kompass/storage/postgres");
    return await openPostgresStorage(store.url);
  } catch (error) {
    throw new StartError({ part: "store", reason: codeOf(error) }, { cause: error });
  }
}

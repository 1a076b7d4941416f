// A tenant goes, and everything of it.
import { type Rows, tableNames } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import type { AsInstaller } from "./installation-store.js";

/** The installation goes first: whoever is just installing again waits until all of it is gone, and then begins anew. */
export async function forgetTenant(
  rows: Rows,
  tenant: TenantId,
  asInstaller: AsInstaller,
  uninstalledBy?: number,
): Promise<boolean> {
  const { numDeletedRows } = await asInstaller(() =>
    rows
      .deleteFrom("installations")
      .where("tenant", "=", tenant)
      .$if(uninstalledBy !== undefined, (query) => query.where("uninstalled_at", "<=", uninstalledBy ?? 0))
      .executeTakeFirst(),
  );
  if (uninstalledBy !== undefined && numDeletedRows === 0n) return false;
  for (const table of tableNames) await rows.deleteFrom(table).where("tenant", "=", tenant).execute();
  return true;
}

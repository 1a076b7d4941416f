// Jobs whose workers are gone, for others to take.
import type { Release } from "../storage.js";
import type { Rows } from "../tables.js";

/** `rows` may see the leases of every tenant. */
export async function releaseJobs(rows: Rows, { now, isGone }: Release): Promise<void> {
  const held = await rows.selectFrom("jobs").select("lease_owner").distinct().where("lease_until", ">", now).execute();
  const gone = held.flatMap(({ lease_owner: worker }) => (worker !== null && isGone(worker) ? [worker] : []));
  if (gone.length === 0) return;
  await rows.updateTable("jobs").set({ lease_until: now }).where("lease_owner", "in", gone).execute();
}

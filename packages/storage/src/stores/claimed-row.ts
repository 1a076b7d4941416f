// The rows that a claim gives back, as jobs.
import type { ClaimedJob } from "../claimed-job.js";

export interface ClaimedRow {
  readonly tenant: string;
  readonly key: string;
  readonly due_at: number;
  readonly attempts: number;
}

/** The earliest first: a database gives changed rows in no order. */
export function claimedJobs(rows: readonly ClaimedRow[], worker: string): readonly ClaimedJob[] {
  return rows
    .map(({ tenant, key, due_at, attempts }) => ({ tenant, key, dueAt: due_at, attempt: attempts, worker }))
    .toSorted((a, b) => a.dueAt - b.dueAt || a.tenant.localeCompare(b.tenant) || a.key.localeCompare(b.key));
}

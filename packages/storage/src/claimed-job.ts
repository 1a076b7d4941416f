// A job in the hands of a worker.
import type { TenantId } from "./tenant-id.js";

/** A job that a worker holds until its lease ends; what it is about stands in the tenant's rows. */
export interface ClaimedJob {
  readonly tenant: TenantId;
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  /** 1 for the first time. */
  readonly attempt: number;
  readonly worker: string;
}

// What kompass keeps, and how it is reached: always one tenant at a time, in one transaction.
import type { ClaimedJob } from "./claimed-job.js";
import type { AuditStore } from "./stores/audit-store.js";
import type { DocumentStore } from "./stores/document-store.js";
import type { InboxStore } from "./stores/inbox-store.js";
import type { InstallationStore } from "./stores/installation-store.js";
import type { JobStore } from "./stores/job-store.js";
import type { OutboxStore } from "./stores/outbox-store.js";
import type { PeopleStore } from "./stores/people-store.js";
import type { PlanStore } from "./stores/plan-store.js";
import type { TenantId } from "./tenant-id.js";

/** The rows of one tenant, within one transaction. */
export interface TenantStore {
  readonly documents: DocumentStore;
  readonly plans: PlanStore;
  readonly people: PeopleStore;
  readonly jobs: JobStore;
  readonly inbox: InboxStore;
  readonly outbox: OutboxStore;
  readonly audit: AuditStore;
  readonly installation: InstallationStore;
  /**
   * Erases what tells of people: names and surface ids, what has arrived and was to be said, work for later, and every kind of
   * document but plans and those named. Plans keep their logs, which know people by random ids alone.
   */
  readonly erasePeople: (lasting: readonly string[]) => Promise<void>;
}

export interface Claim {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** How long the jobs are this worker's alone; after that any other may claim them. */
  readonly leaseMilliseconds: number;
  readonly worker: string;
  readonly limit: number;
}

export interface Release {
  /** Milliseconds since 1970. */
  readonly now: number;
  /** Asked for each worker that holds a job. */
  readonly isGone: (worker: string) => boolean;
}

export interface Patience {
  /**
   * In milliseconds: how long this may wait for others to share a wait for the disk with; without it, for none. A store of
   * several connections has no use for it.
   */
  readonly patience?: number;
}

export interface Storage {
  /**
   * Runs on one tenant's rows; all of it happens or nothing. Errors of `work` come through and undo what it did. `work`
   * touches nothing but the store: a transaction waits for no network, and may be done again where two waited for each other.
   */
  readonly inTenant: <Result>(
    tenant: TenantId,
    work: (store: TenantStore) => Promise<Result>,
    patience?: Patience,
  ) => Promise<Result>;
  /** Jobs that are due and held by nobody, of all tenants, the earliest first. Sees ids and due times only. */
  readonly claimJobs: (claim: Claim) => Promise<readonly ClaimedJob[]>;
  /** Gives back what workers held that are gone: another may claim it now, and not only when the lease ends. */
  readonly releaseJobs: (release: Release) => Promise<void>;
  /**
   * Deletes every row of the tenant. With `uninstalledBy` (milliseconds since 1970) only if it has left by then and has not
   * come back; `false` where that is not so, and nothing is deleted.
   */
  readonly forgetTenant: (tenant: TenantId, uninstalledBy?: number) => Promise<boolean>;
  /** What a call confirms is on the disk, and survives the loss of power; on PostgreSQL that is a setting of the server. */
  readonly isDurable: () => Promise<boolean>;
  readonly close: () => Promise<void>;
}

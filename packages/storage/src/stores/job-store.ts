// Work for later: each job once by its key, done in the same transaction as what it brings about.
import { z } from "zod";
import type { ClaimedJob } from "../claimed-job.js";
import type { Rows } from "../tables.js";
import type { TenantId } from "../tenant-id.js";
import { readRow } from "./read-row.js";
import { statement } from "./statement.js";

export interface Job {
  /** What makes it this job: scheduling it again under the same key moves it. */
  readonly key: string;
  /** Milliseconds since 1970. */
  readonly dueAt: number;
  readonly payload: Readonly<Record<string, string>>;
}

export interface JobStore {
  /** Adds the job, or moves one of the same key that nobody holds. */
  readonly schedule: (job: Job) => Promise<void>;
  /**
   * Adds the job as this worker's own, or takes it where it is due and nobody holds it; else `undefined`. What a transaction
   * brings about can so be gone on with right after it, and by another worker only if this one dies.
   */
  readonly hold: (job: Job, holder: Holder) => Promise<ClaimedJob | undefined>;
  /** `undefined` where it isn't there. */
  readonly read: (key: string) => Promise<Job | undefined>;
  readonly cancel: (key: string) => Promise<void>;
  /** Removes a job that this claim still holds; `false` where its lease went to another, whose work must then stand alone. */
  readonly complete: (claimed: ClaimedJob) => Promise<boolean>;
  /** Puts a held job back for another time; `false` as above. */
  readonly postpone: (claimed: ClaimedJob, dueAt: number) => Promise<boolean>;
  /** Keeps a held job until a later instant, for work of many steps; `false` as above. */
  readonly extend: (claimed: ClaimedJob, leaseUntil: number) => Promise<boolean>;
}

export interface Holder {
  readonly worker: string;
  /** Milliseconds since 1970. */
  readonly now: number;
  readonly leaseMilliseconds: number;
}

const payloadSchema = z.record(z.string(), z.string());

interface Key {
  readonly tenant: string;
  readonly key: string;
}

interface Due extends Key {
  readonly dueAt: number;
  readonly body: string;
}

interface Lease {
  readonly worker: string;
  readonly until: number;
}

interface Claim extends Key {
  readonly worker: string;
  readonly attempt: number;
}

const schedule = statement((rows, { tenant, key, dueAt, body }: Due) =>
  rows
    .insertInto("jobs")
    .values({ tenant, key, due_at: dueAt, lease_until: null, lease_owner: null, attempts: 0, payload: body })
    .onConflict((conflict) =>
      conflict
        .columns(["tenant", "key"])
        .doUpdateSet({ due_at: dueAt, payload: body, attempts: 0 })
        .where("jobs.lease_owner", "is", null),
    ),
);

const hold = statement(
  (rows, { tenant, key, dueAt, body, worker, until, now }: Due & Lease & { readonly now: number }) => {
    const lease = { lease_until: until, lease_owner: worker };
    return rows
      .insertInto("jobs")
      .values({ tenant, key, due_at: dueAt, ...lease, attempts: 1, payload: body })
      .onConflict((conflict) =>
        conflict
          .columns(["tenant", "key"])
          .doUpdateSet(({ eb, ref }) => ({ ...lease, attempts: eb(ref("jobs.attempts"), "+", 1) }))
          .where("jobs.due_at", "<=", now)
          .where(({ or, eb }) => or([eb("jobs.lease_until", "is", null), eb("jobs.lease_until", "<=", now)])),
      )
      .returning(["due_at", "attempts"]);
  },
);

const readOne = statement((rows, { tenant, key }: Key) =>
  rows.selectFrom("jobs").select(["due_at", "payload"]).where("tenant", "=", tenant).where("key", "=", key),
);

const cancel = statement((rows, { tenant, key }: Key) =>
  rows.deleteFrom("jobs").where("tenant", "=", tenant).where("key", "=", key),
);

const complete = statement((rows, { tenant, key, worker, attempt }: Claim) =>
  rows
    .deleteFrom("jobs")
    .where("tenant", "=", tenant)
    .where("key", "=", key)
    .where("lease_owner", "=", worker)
    .where("attempts", "=", attempt),
);

const postpone = statement((rows, { tenant, key, worker, attempt, dueAt }: Claim & { readonly dueAt: number }) =>
  rows
    .updateTable("jobs")
    .set({ due_at: dueAt, lease_until: null, lease_owner: null })
    .where("tenant", "=", tenant)
    .where("key", "=", key)
    .where("lease_owner", "=", worker)
    .where("attempts", "=", attempt),
);

const extend = statement((rows, { tenant, key, worker, attempt, until }: Claim & Lease) =>
  rows
    .updateTable("jobs")
    .set({ lease_until: until })
    .where("tenant", "=", tenant)
    .where("key", "=", key)
    .where("lease_owner", "=", worker)
    .where("attempts", "=", attempt),
);

export function createJobStore(rows: Rows, tenant: TenantId): JobStore {
  return {
    schedule: async ({ key, dueAt, payload }) => {
      await schedule(rows, { tenant, key, dueAt, body: JSON.stringify(payload) });
    },
    hold: async ({ key, dueAt, payload }, { worker, now, leaseMilliseconds }) => {
      const body = JSON.stringify(payload);
      const held = await hold(rows, { tenant, key, dueAt, body, worker, until: now + leaseMilliseconds, now });
      const [row] = held.rows;
      return row && { tenant, key, dueAt: row.due_at, attempt: row.attempts, worker };
    },
    read: async (key) => {
      const { rows: found } = await readOne(rows, { tenant, key });
      const [row] = found;
      return row && { key, dueAt: row.due_at, payload: readRow(payloadSchema, "job", key, row.payload) };
    },
    cancel: async (key) => {
      await cancel(rows, { tenant, key });
    },
    complete: async ({ key, worker, attempt }) => {
      const { changed } = await complete(rows, { tenant, key, worker, attempt });
      return changed > 0;
    },
    postpone: async ({ key, worker, attempt }, dueAt) => {
      const { changed } = await postpone(rows, { tenant, key, worker, attempt, dueAt });
      return changed > 0;
    },
    extend: async ({ key, worker, attempt }, until) => {
      const { changed } = await extend(rows, { tenant, key, worker, attempt, until });
      return changed > 0;
    },
  };
}

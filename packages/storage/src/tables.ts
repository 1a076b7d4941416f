// The tables, as Kysely sees them: the same on SQLite and on PostgreSQL.
import type { Transaction } from "kysely";

export interface Tables {
  readonly documents: {
    readonly tenant: string;
    readonly kind: string;
    readonly id: string;
    readonly version: number;
    /** JSON. */
    readonly body: string;
  };
  readonly plan_entries: {
    readonly tenant: string;
    readonly plan: string;
    readonly version: number;
    /** JSON. */
    readonly body: string;
  };
  readonly people: {
    readonly tenant: string;
    readonly person: string;
    /** The id at the surface, a Slack user; null once erased. */
    readonly external_id: string | null;
    readonly name: string | null;
  };
  readonly jobs: {
    readonly tenant: string;
    readonly key: string;
    readonly due_at: number;
    readonly lease_until: number | null;
    readonly lease_owner: string | null;
    readonly attempts: number;
    /** JSON. */
    readonly payload: string;
  };
  readonly inbox: {
    readonly tenant: string;
    readonly key: string;
    readonly received_at: number;
    /** As it arrived; null once it is done. */
    readonly body: string | null;
    readonly done_at: number | null;
  };
  readonly outbox: {
    readonly tenant: string;
    readonly id: string;
    readonly conversation: string;
    readonly position: number;
    /** JSON. */
    readonly body: string;
  };
  readonly audit: {
    readonly tenant: string;
    readonly position: number;
    /** JSON. */
    readonly body: string;
  };
  readonly installations: {
    readonly tenant: string;
    readonly version: number;
    /** What only its owner can open; null once uninstalled. */
    readonly sealed: string | null;
    readonly uninstalled_at: number | null;
  };
}

export type Rows = Transaction<Tables>;

/** What a tenant works with; its installation is guarded apart. */
export const tableNames = ["documents", "plan_entries", "people", "jobs", "inbox", "outbox", "audit"] as const;

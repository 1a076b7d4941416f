// What the package offers.
export { backUpEmbeddedStorage } from "./back-up.js";
export { NewerStoreError, NoStoreError, NotABackupError, StoreInUseError } from "./backup-errors.js";
export type { ClaimedJob } from "./claimed-job.js";
export { editStoredPlan } from "./edit-stored-plan.js";
export { openEmbeddedStorage } from "./embedded.js";
export { MigrationError, NewerVersionError, StaleVersionError, UnreadableRowError } from "./errors.js";
export { type Restoring, restoreEmbeddedStorage } from "./restore.js";
export type { Claim, Release, Storage, TenantStore } from "./storage.js";
export type { AuditEntry, AuditStore } from "./stores/audit-store.js";
export type { DocumentKind, DocumentStore, StoredDocument } from "./stores/document-store.js";
export type { InboxStore } from "./stores/inbox-store.js";
export type { InstallationStore, StoredInstallation } from "./stores/installation-store.js";
export type { Holder, Job, JobStore } from "./stores/job-store.js";
export type { OutboxStore, Outgoing, OutgoingKind } from "./stores/outbox-store.js";
export type { PeopleStore, Person } from "./stores/people-store.js";
export type { PlanStore } from "./stores/plan-store.js";
export type { TenantId } from "./tenant-id.js";

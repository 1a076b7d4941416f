// One delivery of Slack's on its way through the app.
import type { TenantId } from "@kompass/storage";

export interface Delivery {
  readonly tenant: TenantId;
  /** What makes it this delivery, however often it comes. */
  readonly key: string;
  /** Set by whoever brought about what it asks for. */
  isDone: boolean;
  /** Set where that failed: it is tried again. */
  hasFailed: boolean;
}

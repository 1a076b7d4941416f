// Who works on which jobs.
import type { ClaimedJob } from "@kompass/storage";

export interface JobHandler {
  /** What the keys of its jobs begin with: "outbox/". */
  readonly prefix: string;
  /** Completes or postpones the job itself, in the transaction of what it brings about; a job left alone comes again when its lease ends. */
  readonly run: (job: ClaimedJob) => Promise<void>;
}

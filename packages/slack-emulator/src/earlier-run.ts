// What an earlier run of the same workspace has left.
import type { WorkspaceEvent } from "./workspace-event.js";

export interface EarlierRun {
  /** In order, as `subscribe` told them. */
  readonly events: readonly WorkspaceEvent[];
  /** The bytes of a file that a `file_added` was told of. */
  readonly bytesOf: (fileId: string) => Uint8Array;
}

// What a workspace has decided, for whoever runs the app: loaded when somebody asks, so that the command line starts without a store.
import type { WorkspaceExport, WorkspaceWanted } from "./workspace-export.js";

/** Throws `bot/start-failed` where the store can't be opened. */
export async function exportWorkspace(wanted: WorkspaceWanted): Promise<WorkspaceExport | undefined> {
  const { readWorkspace } = await import("./workspace-export.js");
  return readWorkspace(wanted);
}

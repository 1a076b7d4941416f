// Follows the workspace: fetches it whenever the server says that it has changed.
import type { Workspace } from "@kompass/slack-emulator";
import { fetchWorkspace } from "./server-connection.js";

export interface Watcher {
  readonly onWorkspace: (workspace: Workspace) => void;
  readonly onConnection: (isConnected: boolean) => void;
}

/** Call the result to stop. A lost connection is taken up again by the browser. */
export function watchWorkspace({ onWorkspace, onConnection }: Watcher): () => void {
  const events = new EventSource("/api/events");
  let isFetching = false;
  let isOutdated = false;
  const refresh = async () => {
    isOutdated = true;
    if (isFetching) return;
    isFetching = true;
    while (isOutdated && events.readyState !== EventSource.CLOSED) {
      isOutdated = false;
      const workspace = await fetchWorkspace().catch(() => undefined);
      if (workspace !== undefined) onWorkspace(workspace);
    }
    isFetching = false;
  };
  events.onmessage = () => void refresh();
  events.onopen = () => onConnection(true);
  events.onerror = () => onConnection(false);
  return () => events.close();
}

// The workspace as it is now, for as long as a part of the page is shown.
import type { Workspace } from "@kompass/slack-emulator";
import { useEffect, useState } from "react";
import { watchWorkspace } from "./watch-workspace.js";

export interface WatchedWorkspace {
  /** `undefined` until the server has told. */
  readonly workspace: Workspace | undefined;
  readonly isConnected: boolean;
}

export function useWorkspace(): WatchedWorkspace {
  const [workspace, setWorkspace] = useState<Workspace>();
  const [isConnected, setConnected] = useState(true);
  useEffect(() => watchWorkspace({ onWorkspace: setWorkspace, onConnection: setConnected }), []);
  return { workspace, isConnected };
}

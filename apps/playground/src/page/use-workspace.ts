// The workspace as it is now; the last known one while the server does not answer.
import type { Workspace } from "@kompass/slack-emulator";
import { useEffect, useState } from "react";
import { watchWorkspace } from "./workspace-client.js";

export interface LiveWorkspace {
  readonly workspace: Workspace | undefined;
  readonly isConnected: boolean;
}

export function useWorkspace(): LiveWorkspace {
  const [live, setLive] = useState<LiveWorkspace>({ workspace: undefined, isConnected: true });
  useEffect(
    () =>
      watchWorkspace((workspace) =>
        setLive((last) => (workspace ? { workspace, isConnected: true } : { ...last, isConnected: false })),
      ),
    [],
  );
  return live;
}

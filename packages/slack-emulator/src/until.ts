// Waiting for a state of the workspace: looked at after every event, never by the clock, except to give up.
import { NotReachedError } from "./errors.js";
import type { Workspace } from "./workspace.js";
import type { WorkspaceState } from "./workspace-state.js";

export function until(
  isReached: (workspace: Workspace) => boolean,
  milliseconds: number,
  { snapshot, subscribe }: WorkspaceState,
): Promise<Workspace> {
  return new Promise((resolve, reject) => {
    const look = (): void => {
      const workspace = snapshot();
      try {
        if (isReached(workspace)) end(() => resolve(workspace));
      } catch (error) {
        end(() => reject(error));
      }
    };
    const unsubscribe = subscribe(look);
    const timer = setTimeout(() => end(() => reject(new NotReachedError(milliseconds, snapshot()))), milliseconds);
    const end = (settle: () => void): void => {
      clearTimeout(timer);
      unsubscribe();
      settle();
    };
    look();
  });
}

// What the app is doing, or that the server is out of reach; screen readers are told when it changes.
import type { ReactNode } from "react";
import { usePageContext } from "../page-context.js";

export interface StatusLineProps {
  /** What the app says of itself; "" is nothing. */
  readonly status: string;
  readonly isConnected: boolean;
}

export function StatusLine({ status, isConnected }: StatusLineProps): ReactNode {
  const { words, workspace } = usePageContext();
  const isAtWork = isConnected && status !== "";
  return (
    <output className="status">
      {isAtWork && <span className="working" aria-hidden="true" />}
      {isAtWork && words.atWork(workspace.app.name, status)}
      {!isConnected && words.connectionLost}
    </output>
  );
}

// The windows in front of a person, each upon the one before.
import { type ReactNode, useEffect, useRef } from "react";
import { usePageContext } from "../page-context.js";
import { WindowView } from "./window-view.js";

export function Windows(): ReactNode {
  const { workspace, person } = usePageContext();
  const modals = workspace.modals.filter(({ user }) => user === person.id);
  const isOpen = modals.length > 0;
  const wasOpen = useRef(false);
  useEffect(() => {
    const hasClosed = wasOpen.current && !isOpen;
    wasOpen.current = isOpen;
    if (!hasClosed || document.activeElement !== document.body) return;
    // What opened the window may be gone: then the keyboard goes on among the messages.
    document.querySelector<HTMLElement>("[role=log]")?.focus();
  }, [isOpen]);
  return modals.map((modal, place) => <WindowView key={modal.id} modal={modal} isUpon={place > 0} />);
}

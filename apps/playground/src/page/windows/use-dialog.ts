// Shows a dialog above the page for as long as it is there, and gives the keyboard back when it goes.
import { type RefObject, useLayoutEffect, useRef } from "react";

/** Within it the element marked as first has the keyboard, else the first field, else the dialog itself. */
export function useDialog(): RefObject<HTMLDialogElement | null> {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const shown = dialog.current;
    if (shown === null) return;
    shown.showModal();
    const first = shown.querySelector<HTMLElement>("[data-first]") ?? shown.querySelector<HTMLElement>(fields);
    (first ?? shown).focus();
    // Closing it before it goes is what returns the keyboard to where it was.
    return () => shown.close();
  }, []);
  return dialog;
}

const fields = ".window-body :is(input, select, textarea, button)";

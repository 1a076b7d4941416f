// The question that stands before an action.
import type { Confirm } from "@kompass/block-kit";
import { type ReactNode, useId } from "react";
import { TextObjectView } from "../blocks/text-object-view.js";
import { useDialog } from "../windows/use-dialog.js";

export interface ConfirmQuestionProps {
  readonly confirm: Confirm;
  readonly answer: (isYes: boolean) => void;
}

export function ConfirmQuestion({ confirm, answer }: ConfirmQuestionProps): ReactNode {
  const dialog = useDialog();
  const title = useId();
  return (
    <dialog
      ref={dialog}
      className="window"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        answer(false);
      }}
    >
      <header className="window-header">
        <h2 id={title}>{confirm.title.text}</h2>
      </header>
      <div className="window-body blocks">
        <TextObjectView text={confirm.text} />
      </div>
      <footer className="window-footer">
        <button type="button" className="button button-plain" data-first onClick={() => answer(false)}>
          {confirm.deny.text}
        </button>
        <button type="button" className={`button button-${confirm.style ?? "primary"}`} onClick={() => answer(true)}>
          {confirm.confirm.text}
        </button>
      </footer>
    </dialog>
  );
}

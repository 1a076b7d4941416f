// A window of the app: its inputs, what is wrong with them, and the ways out of it.
import type { Modal } from "@kompass/slack-emulator";
import { type FormEvent, type ReactNode, useEffect, useId, useState } from "react";
import type { FilledElement } from "../../requests.js";
import { BlockView } from "../blocks/block-view.js";
import { RefusedCalls } from "../conversation/refused-calls.js";
import { CloseIcon } from "../icons/close-icon.js";
import { InOrder } from "../in-order.js";
import { usePageContext } from "../page-context.js";
import { PlaceOfElements } from "../place/place-of-elements.js";
import { actOnWindow } from "../server-connection.js";
import { useDialog } from "./use-dialog.js";

export interface WindowViewProps {
  readonly modal: Modal;
  /** Another window lies below. */
  readonly isUpon: boolean;
}

export function WindowView({ modal, isUpon }: WindowViewProps): ReactNode {
  const { words, workspace, person } = usePageContext();
  const dialog = useDialog();
  const title = useId();
  const [unfilled, setUnfilled] = useState<readonly string[]>([]);
  const [hasFailed, setFailed] = useState(false);
  const [refusedBefore] = useState(workspace.refused.length);
  const missing = Object.fromEntries(unfilled.map((block) => [block, words.window.fillIn]));
  const errors = { ...missing, ...modal.errors };
  const faults = Object.keys(errors).join();
  useEffect(() => {
    if (faults !== "") dialog.current?.querySelector<HTMLElement>("[aria-invalid]")?.focus();
  }, [faults, dialog]);

  const here = { person: person.id, window: modal.id };
  const leave = (does: "close" | "close-all") => void actOnWindow({ does, ...here });
  const submit = async (event: FormEvent, filled: readonly FilledElement[]) => {
    event.preventDefault();
    const blocks = await actOnWindow({ does: "submit", ...here, filled: [...filled] });
    setFailed(blocks === undefined);
    setUnfilled(blocks ?? []);
  };
  return (
    <dialog
      ref={dialog}
      className="window"
      aria-labelledby={title}
      onCancel={(event) => {
        event.preventDefault();
        leave("close");
      }}
    >
      <PlaceOfElements id={modal.id} errors={errors}>
        {(filled) => (
          <form noValidate onSubmit={(event) => void submit(event, filled)}>
            <header className="window-header">
              <h2 id={title}>{modal.title.text}</h2>
              <button
                type="button"
                className="icon-button"
                aria-label={words.window.closeAll}
                onClick={() => leave("close-all")}
              >
                <CloseIcon />
              </button>
            </header>
            <div className="window-body blocks">
              <InOrder items={modal.blocks} show={(block) => <BlockView block={block} />} />
            </div>
            <p className="window-fault" role="alert">
              {hasFailed && words.window.notSent}
            </p>
            <RefusedCalls calls={workspace.refused.slice(refusedBefore)} />
            <footer className="window-footer">
              <button type="button" className="button button-plain" onClick={() => leave("close")}>
                {modal.close?.text ?? (isUpon ? words.window.back : words.window.close)}
              </button>
              {modal.submit && (
                <button type="submit" className="button button-primary">
                  {modal.submit.text}
                </button>
              )}
            </footer>
          </form>
        )}
      </PlaceOfElements>
    </dialog>
  );
}

// The suggested questions behind a button, once a conversation has begun.
import { type FocusEvent, type KeyboardEvent, type ReactNode, useRef, useState } from "react";
import { IdeaIcon } from "../icons/idea-icon.js";
import { usePageContext } from "../page-context.js";
import { type Ask, type Suggested, Suggestions } from "./suggestions.js";

export interface SuggestionsMenuProps {
  readonly ask: Ask;
  readonly suggested: Suggested;
}

export function SuggestionsMenu({ ask, suggested }: SuggestionsMenuProps): ReactNode {
  const { suggestions } = usePageContext().words;
  const [isOpen, setOpen] = useState(false);
  const toggle = useRef<HTMLButtonElement>(null);
  const closeOnLeave = ({ currentTarget, relatedTarget }: FocusEvent) => {
    if (!currentTarget.contains(relatedTarget)) setOpen(false);
  };
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== "Escape" || !isOpen) return;
    setOpen(false);
    toggle.current?.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, wherever within it the keyboard is
    <div className="suggestions-menu" onKeyDown={closeOnEscape} onBlur={closeOnLeave}>
      <button
        ref={toggle}
        type="button"
        className="icon-button"
        aria-expanded={isOpen}
        aria-label={suggestions.show}
        onClick={() => setOpen(!isOpen)}
      >
        <IdeaIcon />
      </button>
      {isOpen && (
        <div className="suggestions-panel">
          <h2 id="suggestions-title">{suggested?.title ?? suggestions.title}</h2>
          <Suggestions
            labelledBy="suggestions-title"
            suggested={suggested}
            ask={(question) => {
              setOpen(false);
              return ask(question);
            }}
          />
        </div>
      )}
    </div>
  );
}

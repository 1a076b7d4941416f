// A button that opens a short list of things to do.
import { type ReactNode, useId, useRef } from "react";

export interface MenuItem {
  readonly key: string;
  readonly text: string;
  readonly description?: string | undefined;
  /** An address that opens beside the page. */
  readonly address?: string | undefined;
  readonly choose: () => void;
}

export interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly items: readonly MenuItem[];
}

/** Part of the window that menus below a button have; further down they open upwards. */
const lowest = 0.6;

/** In pixels: between a menu and the edge of the window. */
const margin = 8;

export function Menu({ label, icon, items }: MenuProps): ReactNode {
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const panel = useRef<HTMLUListElement>(null);
  const move = () => {
    if (button.current === null || panel.current === null) return;
    const { top, bottom, left, right } = button.current.getBoundingClientRect();
    const { innerWidth, innerHeight } = window;
    const isLow = bottom > innerHeight * lowest;
    const isLeft = left < innerWidth / 2;
    panel.current.style.inset = [
      isLow ? "auto" : `${bottom + 4}px`,
      isLeft ? "auto" : `${innerWidth - right}px`,
      isLow ? `${innerHeight - top + 4}px` : "auto",
      isLeft ? `${left}px` : "auto",
    ].join(" ");
    panel.current.style.maxWidth = `min(22rem, ${(isLeft ? innerWidth - left : right) - margin}px)`;
  };
  return (
    <>
      <button ref={button} type="button" className="icon-button" aria-label={label} popoverTarget={id}>
        {icon}
      </button>
      <ul ref={panel} id={id} popover="auto" className="menu-panel" aria-label={label} onBeforeToggle={move}>
        {items.map(({ key, text, description, address, choose }) => (
          <li key={key}>
            {address === undefined ? (
              <button
                type="button"
                onClick={() => {
                  panel.current?.hidePopover();
                  choose();
                }}
              >
                {text}
                {description !== undefined && <small className="described">{description}</small>}
              </button>
            ) : (
              <a href={address} target="_blank" rel="noreferrer noopener" onClick={choose}>
                {text}
              </a>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}

// A button of a message.
import type { Button as ButtonElement } from "@kompass/block-kit";
import { usePressButton } from "../press-button.js";

export function Button({ element }: { readonly element: ButtonElement }) {
  const press = usePressButton();
  const { action_id: actionId, accessibility_label: label } = element;
  return (
    <button
      type="button"
      className={`block-button ${element.style ?? ""}`}
      aria-label={label}
      onClick={() => actionId !== undefined && press(actionId)}
    >
      {element.text.text}
    </button>
  );
}

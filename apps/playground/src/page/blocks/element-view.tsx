// What a person can act on in a block: buttons work here, everything else shows its name.
import type { InteractiveElement } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { Press } from "./block-props.js";
import { ButtonView } from "./button-view.js";

interface ElementProps {
  readonly element: InteractiveElement;
  readonly press: Press;
}

export function ElementView({ element, press }: ElementProps): ReactNode {
  if (element.type === "button") return <ButtonView button={element} press={press} />;
  if (element.type === "icon_button") return <span>{element.text.text}</span>;
  if (element.type === "feedback_buttons") {
    return <span>{`${element.positive_button.text.text} / ${element.negative_button.text.text}`}</span>;
  }
  if ("placeholder" in element) return <span>{element.placeholder?.text}</span>;
  return "options" in element ? <span>{element.options?.map(({ text }) => text.text).join(", ")}</span> : null;
}

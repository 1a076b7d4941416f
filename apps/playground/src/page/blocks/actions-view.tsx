// A row of buttons.
import type { ActionsBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.js";
import { ButtonView } from "./button-view.js";

export function ActionsView({ block, press }: BlockProps<ActionsBlock>): ReactNode {
  return (
    <ul className="block-actions">
      {block.elements.map((button, index) => (
        <li key={button.action_id ?? index}>
          <ButtonView button={button} press={press} />
        </li>
      ))}
    </ul>
  );
}

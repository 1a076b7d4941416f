// A row of buttons.

import type { ActionsBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";
import { ButtonView } from "./button-view.js";

export function ActionsView({ block, press }: BlockProps<ActionsBlock>): ReactNode {
  return (
    <ul className="block-actions">
      <InOrder
        items={block.elements}
        show={(button) => (
          <li>
            <ButtonView button={button} press={press} />
          </li>
        )}
      />
    </ul>
  );
}

// A row of buttons, menus and pickers.

import type { ActionsBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";
import { ElementView } from "./element-view.js";

export function ActionsView({ block, press }: BlockProps<ActionsBlock>): ReactNode {
  return (
    <ul className="block-actions">
      <InOrder
        items={block.elements}
        show={(element) => (
          <li>
            <ElementView element={element} press={press} />
          </li>
        )}
      />
    </ul>
  );
}

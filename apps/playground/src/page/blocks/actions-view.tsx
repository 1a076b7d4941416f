// A row of buttons, menus and pickers.

import type { ActionsBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { ElementView } from "../elements/element-view.js";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";

export function ActionsView({ block }: BlockProps<ActionsBlock>): ReactNode {
  return (
    <ul className="block-actions">
      <InOrder
        items={block.elements}
        show={(element) => (
          <li>
            <ElementView element={element} field={{ block: block.block_id ?? "", waits: false }} />
          </li>
        )}
      />
    </ul>
  );
}

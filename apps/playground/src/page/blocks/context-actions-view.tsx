// Small buttons below an answer.
import type { ContextActionsBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { ElementView } from "../elements/element-view.js";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";

export function ContextActionsView({ block }: BlockProps<ContextActionsBlock>): ReactNode {
  return (
    <div className="block-context">
      <InOrder
        items={block.elements}
        show={(element) => <ElementView element={element} field={{ block: block.block_id ?? "", waits: false }} />}
      />
    </div>
  );
}

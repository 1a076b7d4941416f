// Small buttons below an answer.
import type { ContextActionsBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";
import { ElementView } from "./element-view.js";

export function ContextActionsView({ block, press }: BlockProps<ContextActionsBlock>): ReactNode {
  return (
    <div className="block-context">
      <InOrder items={block.elements} show={(element) => <ElementView element={element} press={press} />} />
    </div>
  );
}

// Small print.

import type { ContextBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";
import { PictureText } from "./picture-text.js";
import { TextObjectView } from "./text-object-view.js";

export function ContextView({ block }: BlockProps<ContextBlock>): ReactNode {
  return (
    <div className="block-context">
      <InOrder
        items={block.elements}
        show={(element) =>
          element.type === "image" ? <PictureText picture={element} /> : <TextObjectView text={element} />
        }
      />
    </div>
  );
}

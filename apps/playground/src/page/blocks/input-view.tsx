// A labelled place for a value.
import type { InputBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.js";
import { ElementView } from "./element-view.js";

export function InputView({ block, press }: BlockProps<InputBlock>): ReactNode {
  return (
    <div className="block-section">
      <p>{block.label.text}</p>
      <ElementView element={block.element} press={press} />
    </div>
  );
}

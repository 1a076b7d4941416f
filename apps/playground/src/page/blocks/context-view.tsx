// Small print.
import type { ContextBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.js";
import { PictureText } from "./picture-text.js";
import { TextObjectView } from "./text-object-view.js";

export function ContextView({ block }: BlockProps<ContextBlock>): ReactNode {
  return (
    <div className="block-context">
      {block.elements.map((element, index) => {
        const key = `${index}-${element.type}`;
        if (element.type === "image") return <PictureText key={key} picture={element} />;
        return <TextObjectView key={key} text={element} />;
      })}
    </div>
  );
}

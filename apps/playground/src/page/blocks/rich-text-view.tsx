// Text in pieces: paragraphs, lists, quotes and preformatted text.

import type { RichTextBlock, RichTextContainer } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { InOrder } from "../in-order.js";
import type { BlockProps } from "./block-props.js";
import { RichTextElements } from "./rich-text-elements.js";

export function RichTextView({ block }: BlockProps<RichTextBlock>): ReactNode {
  return (
    <div className="block-rich-text">
      <InOrder items={block.elements} show={(container) => <ContainerView container={container} />} />
    </div>
  );
}

function ContainerView({ container }: { readonly container: RichTextContainer }): ReactNode {
  switch (container.type) {
    case "rich_text_section":
      return (
        <p className="plain">
          <RichTextElements elements={container.elements} />
        </p>
      );
    case "rich_text_quote":
      return (
        <blockquote>
          <p className="plain">
            <RichTextElements elements={container.elements} />
          </p>
        </blockquote>
      );
    case "rich_text_preformatted":
      return (
        <pre>
          <RichTextElements elements={container.elements} />
        </pre>
      );
    case "rich_text_list": {
      const List = container.style === "ordered" ? "ol" : "ul";
      return (
        <List className={`indent-${Math.min(container.indent ?? 0, 4)}`}>
          <InOrder
            items={container.elements}
            show={(item) => (
              <li>
                <RichTextElements elements={item.elements} />
              </li>
            )}
          />
        </List>
      );
    }
  }
}

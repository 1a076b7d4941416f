// Text in pieces: paragraphs, lists, quotes and preformatted text.
import type { RichTextBlock, RichTextContainer } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.js";
import { RichTextElements } from "./rich-text-elements.js";

export function RichTextView({ block }: BlockProps<RichTextBlock>): ReactNode {
  return (
    <div className="block-rich-text">
      {block.elements.map((container, index) => (
        <ContainerView key={`${index}-${container.type}`} container={container} />
      ))}
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
          {container.elements.map((item, index) => (
            <li key={`${index}-${item.elements.length}`}>
              <RichTextElements elements={item.elements} />
            </li>
          ))}
        </List>
      );
    }
  }
}

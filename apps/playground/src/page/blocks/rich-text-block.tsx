// Paragraphs, lists, quotes and preformatted text.
import type { BlockOf, RichTextContainer } from "@kompass/block-kit";
import { RichTextElements } from "./rich-text-elements.js";

function Container({ container }: { readonly container: RichTextContainer }) {
  switch (container.type) {
    case "rich_text_section":
      return (
        <p>
          <RichTextElements elements={container.elements} />
        </p>
      );
    case "rich_text_quote":
      return (
        <blockquote>
          <RichTextElements elements={container.elements} />
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
        <List>
          {container.elements.map((item, index) => (
            <li key={`${index}${item.type}`}>
              <RichTextElements elements={item.elements} />
            </li>
          ))}
        </List>
      );
    }
  }
}

export function RichTextBlock({ block }: { readonly block: BlockOf<"rich_text"> }) {
  return (
    <div className="block-rich-text">
      {block.elements.map((container, index) => (
        <Container key={`${index}${container.type}`} container={container} />
      ))}
    </div>
  );
}

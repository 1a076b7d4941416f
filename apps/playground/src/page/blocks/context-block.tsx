// Small print.
import type { BlockOf } from "@kompass/block-kit";
import { Text } from "./text.js";

export function ContextBlock({ block }: { readonly block: BlockOf<"context"> }) {
  return (
    <p className="block-context">
      {block.elements.map((element) =>
        element.type === "image" ? (
          <img key={element.image_url} src={element.image_url} alt={element.alt_text} />
        ) : (
          <span key={element.text}>
            <Text text={element} />
          </span>
        ),
      )}
    </p>
  );
}

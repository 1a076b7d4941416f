// A picture, with its text for those who don't see it.
import type { BlockOf } from "@kompass/block-kit";

export function ImageBlock({ block }: { readonly block: BlockOf<"image"> }) {
  return (
    <figure className="block-image">
      <img src={block.image_url} alt={block.alt_text} />
      {block.title && <figcaption>{block.title.text}</figcaption>}
    </figure>
  );
}

// A picture with its title.
import type { ImageBlock } from "@kompass/block-kit";
import type { ReactNode } from "react";
import type { BlockProps } from "./block-props.js";
import { PictureText } from "./picture-text.js";

export function ImageView({ block }: BlockProps<ImageBlock>): ReactNode {
  return (
    <figure className="block-image">
      <PictureText picture={block} />
      {block.title && <figcaption>{block.title.text}</figcaption>}
    </figure>
  );
}

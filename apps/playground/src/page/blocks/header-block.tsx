// A headline inside a message.
import type { BlockOf } from "@kompass/block-kit";

export function HeaderBlock({ block }: { readonly block: BlockOf<"header"> }) {
  return <h3 className="block-header">{block.text.text}</h3>;
}

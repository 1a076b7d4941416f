// Markdown as it was written: the app sends none that needs more.
import type { BlockOf } from "@kompass/block-kit";

export function MarkdownBlock({ block }: { readonly block: BlockOf<"markdown"> }) {
  return <p className="block-markdown">{block.text}</p>;
}

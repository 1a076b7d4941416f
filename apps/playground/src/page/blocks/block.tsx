// One block of a message, by its type.
import type { Block as BlockData } from "@kompass/block-kit";
import { ActionsBlock } from "./actions-block.js";
import { ContextBlock } from "./context-block.js";
import { DataTableBlock } from "./data-table-block.js";
import { HeaderBlock } from "./header-block.js";
import { ImageBlock } from "./image-block.js";
import { MarkdownBlock } from "./markdown-block.js";
import { RichTextBlock } from "./rich-text-block.js";
import { SectionBlock } from "./section-block.js";
import { TableBlock } from "./table-block.js";

export function Block({ block }: { readonly block: BlockData }) {
  switch (block.type) {
    case "actions":
      return <ActionsBlock block={block} />;
    case "context":
      return <ContextBlock block={block} />;
    case "data_table":
      return <DataTableBlock block={block} />;
    case "divider":
      return <hr />;
    case "header":
      return <HeaderBlock block={block} />;
    case "image":
      return <ImageBlock block={block} />;
    case "markdown":
      return <MarkdownBlock block={block} />;
    case "rich_text":
      return <RichTextBlock block={block} />;
    case "section":
      return <SectionBlock block={block} />;
    case "table":
      return <TableBlock block={block} />;
  }
}

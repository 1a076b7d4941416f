// What stands in a cell of a table.
import type { TableCell as Cell } from "@kompass/block-kit";
import { RichTextBlock } from "./rich-text-block.js";

export const isNumber = (cell: Cell): boolean => cell.type === "raw_number";

export function TableCell({ cell }: { readonly cell: Cell }) {
  return cell.type === "rich_text" ? <RichTextBlock block={cell} /> : cell.text;
}

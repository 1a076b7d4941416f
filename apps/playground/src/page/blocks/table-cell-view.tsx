// What stands in a cell of a table.
import type { TableCell } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { RichTextView } from "./rich-text-view.js";

export function TableCellView({ cell }: { readonly cell: TableCell }): ReactNode {
  return cell.type === "rich_text" ? <RichTextView block={cell} /> : cell.text;
}

/** Numbers stand under each other by their last digit. */
export function alignmentOf(cell: TableCell | undefined): "end" | "start" {
  return cell?.type === "raw_number" ? "end" : "start";
}

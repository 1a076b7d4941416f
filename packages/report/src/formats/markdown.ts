// A report as Markdown.
import { type Locale, printDate } from "@kompass/model";
import type { Block, Cell, ReportTree, Table } from "../report-tree.js";

/** What a reader wrote is shown as written, never as markup. */
const escaped = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#]/g, (mark) => `\\${mark}`).replace(/\s*\n\s*/g, " ");

function cellInWords(cell: Cell, locale: Locale): string {
  switch (cell.kind) {
    case "text":
      return escaped(cell.text);
    case "date":
      return printDate(cell.date, locale);
    case "count":
      return String(cell.count);
    case "empty":
      return "";
  }
}

function tableInWords({ columns, rows }: Table, locale: Locale): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [
    line(columns.map(escaped)),
    line(columns.map(() => "---")),
    ...rows.map((row) => line(row.map((cell) => cellInWords(cell, locale)))),
  ].join("\n");
}

function blockInWords(block: Block, locale: Locale): string {
  switch (block.kind) {
    case "heading":
      return `${"#".repeat(block.level + 1)} ${escaped(block.text)}`;
    case "paragraph":
      return escaped(block.text);
    case "list":
      return block.items.map((item) => `- ${escaped(item)}`).join("\n");
    case "quote":
      return `> ${escaped(block.text)}\n>\n> (${escaped(block.source)})`;
    case "table":
      return tableInWords(block.table, locale);
  }
}

export function reportAsMarkdown({ title, blocks }: ReportTree, locale: Locale): string {
  return `${[`# ${escaped(title)}`, ...blocks.map((block) => blockInWords(block, locale))].join("\n\n")}\n`;
}

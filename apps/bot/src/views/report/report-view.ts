// A report as a message: its first table as a table, the others as lines, all of it in the text too.
import {
  type Block,
  type BlockMessage,
  escapeMrkdwn,
  fitMessage,
  fitText,
  limits,
  type RichTextContainer,
} from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import type { ReportTree, Block as Section } from "@kompass/report";
import { reportStringsOf } from "../../locales/report/report-strings-of.js";
import { header, prose, smallPrint } from "../plain-blocks.js";
import { type FileButton, fileButtons } from "./file-buttons.js";
import { reportTable, rowsInWords } from "./report-table.js";

interface ShownReport {
  readonly tree: ReportTree;
  readonly locale: Locale;
  /** Above everything else: what the reader must know first. */
  readonly notes?: readonly string[];
  readonly buttons?: readonly FileButton[];
}

export function reportView({ tree, locale, notes = [], buttons = [] }: ShownReport): BlockMessage {
  const { title, blocks: sections } = tree;
  const table = sections.find((section) => section.kind === "table");
  const shown = sections.map((section): Block => {
    if (section !== table) return { type: "rich_text", elements: containersOf(section, locale) };
    return reportTable(table.table, locale);
  });
  const blocks: Block[] = [
    header(title),
    ...(notes.length === 0 ? [] : [prose(notes)]),
    // Before what may be too long to be shown whole: nobody loses the way to the rest.
    ...(buttons.length === 0 ? [] : [fileButtons(buttons)]),
    ...joined(shown),
  ];
  const text = [title, ...notes, ...sections.flatMap((section) => linesOf(section, locale))].join("\n");
  const message = { text: fitText(escapeMrkdwn(text), limits.messageText), blocks };
  return fitMessage(message, smallPrint(reportStringsOf(locale).cut));
}

/** In plain text, a line each. */
function linesOf(section: Section, locale: Locale): readonly string[] {
  switch (section.kind) {
    case "heading":
      return [`\n${section.text}`];
    case "paragraph":
      return [section.text];
    case "list":
      return section.items.map((item) => `• ${item}`);
    case "quote":
      return [`– ${section.text} (${section.source})`];
    case "table":
      return rowsInWords(section.table, locale).map((row) => `• ${row}`);
  }
}

function containersOf(section: Section, locale: Locale): RichTextContainer[] {
  switch (section.kind) {
    case "heading": {
      const bold = { type: "text" as const, text: section.text, style: { bold: true } };
      return [{ type: "rich_text_section", elements: [bold] }];
    }
    case "quote": {
      const text = `${section.text} (${section.source})`;
      return [{ type: "rich_text_quote", elements: [{ type: "text", text }] }];
    }
    default:
      return [...prose(linesOf(section, locale)).elements];
  }
}

/** In characters: a block is shown whole or not at all, so none grows too long. */
const longestJoined = 2_000;

/** Texts that follow each other stand in one block, since a message holds fifty. */
function joined(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let length = 0;
  for (const block of blocks) {
    const last = kept.at(-1);
    const added = JSON.stringify(block).length;
    if (block.type !== "rich_text" || last?.type !== "rich_text" || length + added > longestJoined) {
      kept.push(block);
      length = added;
      continue;
    }
    kept[kept.length - 1] = { ...last, elements: [...last.elements, ...block.elements] };
    length += added;
  }
  return kept;
}

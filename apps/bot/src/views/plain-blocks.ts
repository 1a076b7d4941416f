// The simplest blocks, of words that must show as they are: nothing in them is read as markup.
import type { ContextBlock, HeaderBlock, RichTextBlock, RichTextElement } from "@kompass/block-kit";

export function header(text: string): HeaderBlock {
  return { type: "header", text: { type: "plain_text", text, emoji: false } };
}

export function smallPrint(text: string): ContextBlock {
  return { type: "context", elements: [{ type: "plain_text", text, emoji: false }] };
}

/** One paragraph a line. */
export function paragraphs(text: string): RichTextBlock {
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements: [plain(text)] }] };
}

export function bulletList(items: readonly string[]): RichTextBlock {
  const elements = items.map((item) => ({ type: "rich_text_section" as const, elements: [plain(item)] }));
  return { type: "rich_text", elements: [{ type: "rich_text_list", style: "bullet", elements }] };
}

/** A bold word before a sentence: "Note: …". */
export function labelled(label: string, text: string): RichTextBlock {
  const elements: RichTextElement[] = [{ type: "text", text: `${label}: `, style: { bold: true } }, plain(text)];
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

function plain(text: string): RichTextElement {
  return { type: "text", text };
}

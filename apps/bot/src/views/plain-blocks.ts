// The simplest blocks, of words that must show as they are: nothing in them is read as markup.
import type { ContextBlock, HeaderBlock, RichTextBlock, RichTextContainer, RichTextElement } from "@kompass/block-kit";

export function header(text: string): HeaderBlock {
  return { type: "header", text: { type: "plain_text", text, emoji: false } };
}

export function smallPrint(text: string): ContextBlock {
  return { type: "context", elements: [{ type: "plain_text", text, emoji: false }] };
}

/** Lines as they stand; those behind a bullet become items of a list. At least one line. */
export function prose(lines: readonly string[]): RichTextBlock {
  const elements: RichTextContainer[] = [];
  for (const line of lines) {
    const item = /^• (.+)$/.exec(line)?.[1];
    const last = elements.at(-1);
    if (item === undefined) elements.push(section(line));
    else if (last?.type === "rich_text_list") last.elements.push(section(item));
    else elements.push({ type: "rich_text_list", style: "bullet", elements: [section(item)] });
  }
  return { type: "rich_text", elements };
}

/** A bold word before a sentence: "Merk: …". */
export function labelled(label: string, text: string): RichTextBlock {
  const elements: RichTextElement[] = [{ type: "text", text: label, style: { bold: true } }, plain(` ${text}`)];
  return { type: "rich_text", elements: [{ type: "rich_text_section", elements }] };
}

function section(text: string) {
  return { type: "rich_text_section" as const, elements: [plain(text)] };
}

function plain(text: string): RichTextElement {
  return { type: "text", text };
}

// What the source says against itself, with the word in front that says it is a note.
import type { RichTextBlock } from "@kompass/block-kit";
import type { BotStrings } from "../locales/bot-strings.js";
import { labelled } from "./plain-blocks.js";

export function noteBlock(note: string, strings: BotStrings): RichTextBlock {
  const label = `${strings.note}:`;
  return labelled(label, note.startsWith(label) ? note.slice(label.length).trim() : note);
}

// A sentence or two with people or links in it, as mrkdwn.
import type { BlockMessage } from "@kompass/block-kit";
import { markup } from "./item/item-blocks.js";

export function markupView(text: string): BlockMessage {
  return { text, blocks: [markup(text)] };
}

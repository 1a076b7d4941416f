// A sentence or two, and nothing else.
import { type BlockMessage, escapeMrkdwn } from "@kompass/block-kit";
import { prose } from "./plain-blocks.js";

export function plainView(text: string): BlockMessage {
  return { text: escapeMrkdwn(text), blocks: [prose(text.split("\n"))] };
}

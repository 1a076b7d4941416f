// What a person reads when something went wrong.
import { type BlockMessage, escapeMrkdwn } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import { stringsOf } from "../locales/strings-of.js";
import { prose } from "./plain-blocks.js";

export function apologyView(locale: Locale): BlockMessage {
  const { apology } = stringsOf(locale);
  return { text: escapeMrkdwn(apology), blocks: [prose([apology])] };
}

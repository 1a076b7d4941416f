// A text object: plain, or with Slack's markup. Line breaks are kept.
import type { TextObject } from "@kompass/block-kit";
import { Mrkdwn } from "../mrkdwn/mrkdwn.js";

export function Text({ text }: { readonly text: TextObject }) {
  return text.type === "plain_text" ? text.text : <Mrkdwn text={text.text} />;
}

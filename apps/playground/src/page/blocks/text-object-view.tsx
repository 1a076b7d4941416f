// A text object: plain text as it is, or text in Slack's markup.
import type { TextObject } from "@kompass/block-kit";
import type { ReactNode } from "react";
import { MrkdwnText } from "../mrkdwn/mrkdwn-text.js";

export function TextObjectView({ text }: { readonly text: TextObject }): ReactNode {
  return text.type === "mrkdwn" ? <MrkdwnText text={text.text} /> : <p className="plain">{text.text}</p>;
}

// The question in a message as a person typed it: no mention of the app, none of Slack's markup.
import { unescapeMrkdwn } from "@kompass/block-kit";

/** "" where nothing is left. A link becomes its label or its address, a channel its name; mentions of people go. */
export function plainQuestion(text: string): string {
  const bare = text
    .replace(/<[@!][^>]*>/g, " ")
    .replace(/<#[^|>]*\|?([^>]*)>/g, "$1")
    .replace(/<([^|>]*)\|([^>]*)>/g, "$2")
    .replace(/<([^>]*)>/g, "$1");
  return unescapeMrkdwn(bare).replace(/\s+/g, " ").trim();
}

// A message as a person typed it, for commands: people by Slack's ids, addresses whole, and no mention of the app.
import { unescapeMrkdwn } from "@kompass/block-kit";

/** `app` is the app's own user. */
export function wordsOf(text: string, app: string | undefined): string {
  const bare = text
    .replace(/<@([^|>]+)[^>]*>/g, (_, user: string) => (user === app ? " " : `<@${user}>`))
    .replace(/<![^>]*>/g, " ")
    .replace(/<#[^|>]*\|?([^>]*)>/g, "$1")
    .replace(/<(https?:[^|>]*)(?:\|[^>]*)?>/g, "$1")
    .replace(/<(?!@)([^|>]*)\|([^>]*)>/g, "$2")
    .replace(/<(?!@)([^>]*)>/g, "$1");
  return unescapeMrkdwn(bare).replace(/\s+/g, " ").trim();
}

// The address of a message.
import type { WebClient } from "@slack/web-api";

/** `null` where Slack gives none. */
export async function permalinkOf(channel: string, ts: string, client: WebClient): Promise<string | null> {
  try {
    const { permalink } = await client.chat.getPermalink({ channel, message_ts: ts });
    return permalink ?? null;
  } catch {
    return null;
  }
}

// Whether the app may speak in a channel.
import type { WebClient } from "@slack/web-api";

/** Where Slack does not tell, it may not. */
export async function isInChannel(channel: string, client: WebClient): Promise<boolean> {
  try {
    const { channel: found } = await client.conversations.info({ channel });
    return found?.is_member === true || found?.is_im === true;
  } catch {
    return false;
  }
}

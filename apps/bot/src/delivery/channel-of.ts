// Where something for a person goes: into their direct channel with the app.
import type { WebClient } from "@slack/web-api";

/** A person's id becomes the id of that channel, any other stays as it is. */
export async function channelOf(channel: string, client: WebClient): Promise<string> {
  if (!/^[UW]/.test(channel)) return channel;
  const opened = await client.conversations.open({ users: channel });
  return opened.channel?.id ?? channel;
}

// What interactions and commands call a channel.
import type { Channel } from "../workspace.js";

export function shownChannelName(channel: Channel | undefined): string {
  if (channel?.kind === "direct") return "directmessage";
  return channel?.isPrivate ? "privategroup" : (channel?.name ?? "");
}

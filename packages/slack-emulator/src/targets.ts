// Finding what a call names, or refusing it as Slack does.
import type { Emulation } from "./emulation.js";
import { Refusal } from "./refusal.js";
import type { Channel, Message, User } from "./workspace.js";

export function channelNamed(id: string, { state }: Emulation): Channel {
  const channel = state.channel(id) ?? state.seed.channels.find(({ kind, name }) => kind === "direct" && name === id);
  if (channel === undefined) throw new Refusal("channel_not_found");
  return channel;
}

/** A channel that the app may write to; a user's id stands for the direct channel. */
export function channelToWriteTo(id: string, emulation: Emulation): Channel {
  const channel = channelNamed(id, emulation);
  if (!channel.members.includes(emulation.state.seed.app.userId)) throw new Refusal("not_in_channel");
  return channel;
}

export function threadIn(channel: Channel, threadTs: string | undefined, { state }: Emulation) {
  if (threadTs === undefined) return {};
  if (state.message(channel.id, threadTs) === undefined) throw new Refusal("cannot_reply_to_message");
  return { thread_ts: threadTs };
}

export function userNamed(id: string, { state }: Emulation): User {
  const user = state.user(id);
  if (user === undefined) throw new Refusal("user_not_found");
  return user;
}

/** A message that everybody in the channel sees: ephemeral ones are in nobody's history. */
export function messageNamed(channel: Channel, ts: string, { state }: Emulation): Message {
  const message = state.message(channel.id, ts);
  if (message === undefined || message.ephemeralFor !== undefined) throw new Refusal("message_not_found");
  return message;
}

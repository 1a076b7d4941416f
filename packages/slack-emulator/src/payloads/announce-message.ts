// The events that tell an app about a message: as a mention, in a direct channel, in a channel that it is in.
import type { Emulation } from "../emulation.js";
import type { Subscription } from "../slack-emulator-options.js";
import type { Channel, Message } from "../workspace.js";
import { eventEnvelope } from "./event-envelope.js";

type Event = Readonly<Record<string, unknown>>;

const messageEvents = {
  direct: { subscription: "message.im", channelType: "im" },
  channel: { subscription: "message.channels", channelType: "channel" },
  private: { subscription: "message.groups", channelType: "group" },
} as const satisfies Record<Channel["kind"] | "private", { subscription: Subscription; channelType: string }>;

export function announceMessage(message: Message, emulation: Emulation): void {
  const { state } = emulation;
  const { userId } = state.seed.app;
  const event = { ...payloadOf(message, emulation), event_ts: message.ts };
  announce(message.channel, event, emulation);
  const isMention = message.text.includes(`<@${userId}>`) && message.user !== userId;
  // Slack sends no app_mention from a direct channel: the message itself is for the app.
  if (!isMention || state.channel(message.channel)?.kind === "direct") return;
  deliver("app_mention", message.channel, { ...event, type: "app_mention" }, emulation);
}

export function announceUpdate(message: Message, previous: Message, emulation: Emulation): void {
  const change = { message: payloadOf(message, emulation), previous_message: payloadOf(previous, emulation) };
  announceChange(message.channel, { subtype: "message_changed", ...change }, emulation);
}

export function announceDeletion(message: Message, emulation: Emulation): void {
  const change = { deleted_ts: message.ts, previous_message: payloadOf(message, emulation) };
  announceChange(message.channel, { subtype: "message_deleted", ...change }, emulation);
}

function announceChange(channelId: string, change: Event, emulation: Emulation): void {
  const ts = emulation.clock.timestamp();
  const event = { type: "message", hidden: true, channel: channelId, ts, event_ts: ts, ...change };
  announce(channelId, event, emulation);
}

function announce(channelId: string, event: Event, emulation: Emulation): void {
  const channel = emulation.state.channel(channelId);
  const { subscription, channelType } = messageEvents[channel?.isPrivate ? "private" : (channel?.kind ?? "channel")];
  deliver(subscription, channelId, { ...event, channel_type: channelType }, emulation);
}

function deliver(subscription: Subscription, channelId: string, event: Event, emulation: Emulation): void {
  const { state, subscriptions, deliveries } = emulation;
  const isMember = state.channel(channelId)?.members.includes(state.seed.app.userId) ?? false;
  if (!isMember || !subscriptions.has(subscription)) return;
  deliveries.deliver({ body: eventEnvelope(event, emulation, channelId) });
}

function payloadOf(message: Message, { state }: Emulation): Event {
  const { ephemeralFor: _, stream: _stream, ...shown } = message;
  const { app } = state.seed;
  const { id: home } = state.seed.team;
  const team = state.user(message.user)?.teamId ?? home;
  const author = {
    ...(team !== home && { user_team: team, source_team: team }),
    ...(message.bot_id === undefined && { client_msg_id: `client-${message.ts}` }),
    ...(message.bot_id === app.botId && { app_id: app.appId }),
  };
  return { type: "message", team, ...shown, ...author };
}

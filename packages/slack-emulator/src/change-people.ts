// What an administrator changes while the app runs: people leave or become guests, channels are shared or emptied.
import type { Emulation } from "./emulation.js";
import { UnknownInWorkspaceError } from "./errors.js";
import { eventEnvelope } from "./payloads/event-envelope.js";
import { shownUser } from "./shown-user.js";
import type { Channel, User } from "./workspace.js";

export type UserChange = Partial<Omit<User, "id" | "isBot">>;
export type ChannelChange = Partial<Omit<Channel, "id" | "kind">>;

export function changeUser(id: string, change: UserChange, emulation: Emulation): void {
  const { state, clock, subscriptions, deliveries } = emulation;
  const before = state.user(id);
  if (before === undefined) throw new UnknownInWorkspaceError("user", id);
  const user = { ...before, ...change };
  state.apply({ type: "user_changed", user });
  if (!subscriptions.has("user_change")) return;
  const shown = { ...shownUser(user, state.seed.team), locale: user.locale };
  const event = { type: "user_change", user: shown, cache_ts: clock.seconds(), event_ts: clock.timestamp() };
  deliveries.deliver({ body: eventEnvelope(event, emulation) });
}

export function changeChannel(id: string, change: ChannelChange, { state }: Emulation): void {
  const before = state.channel(id);
  if (before === undefined) throw new UnknownInWorkspaceError("channel", id);
  state.apply({ type: "channel_changed", channel: { ...before, ...change } });
}

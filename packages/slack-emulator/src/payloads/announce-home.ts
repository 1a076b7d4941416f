// The event that tells an app that somebody has opened its pages.
import type { Emulation } from "../emulation.js";
import type { User } from "../workspace.js";
import { eventEnvelope } from "./event-envelope.js";
import { shownView } from "./view-payloads.js";

export type HomeTab = "home" | "messages";

export function announceHomeOpened(tab: HomeTab, user: User, channelId: string, emulation: Emulation): void {
  const { state, clock, subscriptions, deliveries } = emulation;
  if (!subscriptions.has("app_home_opened")) return;
  const home = tab === "home" ? state.home(user.id) : undefined;
  const event = {
    type: "app_home_opened",
    user: user.id,
    channel: channelId,
    tab,
    event_ts: clock.timestamp(),
    ...(home && { view: shownView(home, emulation) }),
  };
  deliveries.deliver({ body: eventEnvelope(event, emulation) });
}

// What the parts of the emulator share: the state, the clock, the way to the app, and the addresses given out.
import type { Deliveries } from "./deliveries.js";
import type { ResponseAddresses } from "./response-addresses.js";
import type { SlackClock } from "./slack-clock.js";
import type { Subscription } from "./slack-emulator-options.js";
import type { WorkspaceState } from "./workspace-state.js";

export interface Emulation {
  readonly state: WorkspaceState;
  readonly clock: SlackClock;
  readonly deliveries: Deliveries;
  readonly responseAddresses: ResponseAddresses;
  readonly subscriptions: ReadonlySet<Subscription>;
}

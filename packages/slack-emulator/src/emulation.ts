// What the parts of the emulator share: the state, the clock, the way to the app, what the app may do, and the addresses given out.
import type { Deliveries } from "./deliveries.js";
import type { ArmedFaults } from "./faults/armed-faults.js";
import type { FileStore } from "./file-store.js";
import type { Installations } from "./oauth/installations.js";
import type { ResponseAddresses } from "./response-addresses.js";
import type { SlackClock } from "./slack-clock.js";
import type { Subscription } from "./slack-emulator-options.js";
import type { TriggerIds } from "./trigger-ids.js";
import type { WorkspaceState } from "./workspace-state.js";

/** What the app and Slack know each other by, whatever the workspace. */
export interface Credentials {
  readonly appToken: string;
  readonly signingSecret: string;
  readonly clientId: string;
  readonly clientSecret: string;
}

export interface Emulation {
  readonly credentials: Credentials;
  readonly state: WorkspaceState;
  readonly clock: SlackClock;
  readonly deliveries: Deliveries;
  readonly faults: ArmedFaults;
  readonly installations: Installations;
  readonly responseAddresses: ResponseAddresses;
  readonly triggerIds: TriggerIds;
  readonly files: FileStore;
  readonly subscriptions: ReadonlySet<Subscription>;
}

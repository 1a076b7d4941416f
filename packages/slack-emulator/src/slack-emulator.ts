// Slack in process: a workspace between the people who use it and the app that serves them.
import { createDeliveries } from "./deliveries.js";
import { createEmulatedFetch } from "./emulated-fetch.js";
import type { Person } from "./person.js";
import type { EmulatorReceiver } from "./receiver.js";
import { createResponseAddresses } from "./response-addresses.js";
import { seedWorkspace } from "./seed-workspace.js";
import { signIn } from "./sign-in.js";
import { createSlackClock } from "./slack-clock.js";
import type { SlackEmulatorOptions } from "./slack-emulator-options.js";
import type { Workspace } from "./workspace.js";
import type { WorkspaceEvent } from "./workspace-event.js";
import { createWorkspaceState } from "./workspace-state.js";

export interface SlackEmulator {
  /** For `new App({ receiver })`. */
  readonly receiver: EmulatorReceiver;
  /** For `new App({ clientOptions: { fetch } })`: answers the Web API and response addresses, and nothing else. */
  readonly fetch: typeof globalThis.fetch;
  /** The only bot token that `fetch` accepts. */
  readonly botToken: string;
  /** Throws an `UnknownInWorkspaceError` for a user that is not there. */
  signIn(userId: string): Person;
  /** The state now; later events do not change it. */
  snapshot(): Workspace;
  /** Hears each event right after it took effect; call the result to stop. */
  subscribe(listener: (event: WorkspaceEvent) => void): () => void;
  /**
   * Resolves when the app has worked through every delivery and answered call, those that arose meanwhile included.
   * Rejects with the error of the app where one came out of a delivery.
   */
  settled(): Promise<void>;
}

/** A new workspace. With the same clock and the same calls, every id and timestamp is the same. */
export function createSlackEmulator(options: SlackEmulatorOptions = {}): SlackEmulator {
  const { now = () => new Date(), subscriptions = ["app_mention", "message.im"] } = options;
  const state = createWorkspaceState(seedWorkspace(options));
  const clock = createSlackClock(now);
  const deliveries = createDeliveries();
  const responseAddresses = createResponseAddresses(state.seed.team.id, clock);
  const emulation = { state, clock, deliveries, responseAddresses, subscriptions: new Set(subscriptions) };
  const botToken = "xoxb-emulated";
  return {
    receiver: deliveries.receiver,
    fetch: createEmulatedFetch(botToken, emulation),
    botToken,
    signIn: (userId) => signIn(userId, emulation),
    snapshot: state.snapshot,
    subscribe: state.subscribe,
    settled: deliveries.settled,
  };
}

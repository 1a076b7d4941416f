// Slack in process: a workspace between the people who use it and the app that serves them.
import { createDeliveries } from "./deliveries.js";
import { createEmulatedFetch } from "./emulated-fetch.js";
import type { Credentials } from "./emulation.js";
import type { FaultName } from "./faults/all-faults.js";
import { createArmedFaults, type FaultOptions, type Struck } from "./faults/armed-faults.js";
import type { Person } from "./person.js";
import type { EmulatorReceiver } from "./receiver.js";
import { createResponseAddresses } from "./response-addresses.js";
import type { Route } from "./route.js";
import { seedWorkspace } from "./seed-workspace.js";
import { signIn } from "./sign-in.js";
import { createSlackClock } from "./slack-clock.js";
import type { SlackEmulatorOptions, Subscription } from "./slack-emulator-options.js";
import { createTriggerIds } from "./trigger-ids.js";
import { until } from "./until.js";
import type { Workspace } from "./workspace.js";
import type { WorkspaceEvent } from "./workspace-event.js";
import { createWorkspaceState } from "./workspace-state.js";

const credentials: Credentials = {
  botToken: "xoxb-emulated",
  appToken: "xapp-emulated",
  signingSecret: "emulated-signing-secret",
};

const byDefault: readonly Subscription[] = ["app_home_opened", "app_mention", "message.im"];

export interface SlackEmulator {
  /** For `new App({ receiver })`. */
  readonly receiver: EmulatorReceiver;
  /** For `new App({ clientOptions: { fetch } })`: answers the Web API and response addresses, and nothing else. */
  readonly fetch: typeof globalThis.fetch;
  /** The only bot token that `fetch` accepts. */
  readonly botToken: string;
  /** The only app token that `fetch` accepts: for Socket Mode. */
  readonly appToken: string;
  /** What requests to the app over HTTP are signed with. */
  readonly signingSecret: string;
  /** Throws an `UnknownInWorkspaceError` for a user that is not there. */
  signIn(userId: string): Person;
  /** The state now; later events do not change it. */
  snapshot(): Workspace;
  /** Hears each event right after it took effect; call the result to stop. */
  subscribe(listener: (event: WorkspaceEvent) => void): () => void;
  /**
   * Resolves when the app has worked through every delivery and answered call, those that arose meanwhile included.
   * Rejects with the error of the app where one came out of a delivery.
   *
   * Of an app in another process only acknowledgements and calls are seen: there it says that every delivery that
   * somebody could take is acknowledged and that no call is running, and `until` waits for what the app does next.
   */
  settled(): Promise<void>;
  /**
   * Resolves with the first state that is as asked, the present one included. Rejects with a `NotReachedError`
   * after `within` milliseconds, without it 10,000.
   */
  until(isReached: (workspace: Workspace) => boolean, options?: { readonly within?: number }): Promise<Workspace>;
  /** Delivers from now on by this route instead of the receiver; call the result to end that. */
  connect(route: Route): () => void;
  /** Makes every retry that waits for its time or for an app now, each as the next of its retries. */
  redeliver(): void;
  /** Lets something go wrong with a call or a delivery to come. */
  arm(fault: FaultName, options?: FaultOptions): void;
  /** What has gone wrong so far, in order. */
  struck(): readonly Struck[];
}

/** A new workspace. With the same clock and the same calls, every id and timestamp is the same. */
export function createSlackEmulator(options: SlackEmulatorOptions = {}): SlackEmulator {
  const { now = () => new Date(), subscriptions = byDefault } = options;
  const state = createWorkspaceState(seedWorkspace(options));
  const clock = createSlackClock(now);
  const faults = createArmedFaults();
  const deliveries = createDeliveries(faults);
  const responseAddresses = createResponseAddresses(state.seed.team.id, clock);
  const emulation = {
    credentials,
    state,
    clock,
    deliveries,
    faults,
    responseAddresses,
    triggerIds: createTriggerIds(clock),
    subscriptions: new Set(subscriptions),
  };
  return {
    ...credentials,
    receiver: deliveries.receiver,
    fetch: createEmulatedFetch(emulation),
    signIn: (userId) => signIn(userId, emulation),
    snapshot: state.snapshot,
    subscribe: state.subscribe,
    settled: deliveries.settled,
    until: (isReached, { within = 10_000 } = {}) => until(isReached, within, state),
    connect: deliveries.connect,
    redeliver: deliveries.redeliver,
    arm: faults.arm,
    struck: faults.struck,
  };
}

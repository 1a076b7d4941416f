// Slack: workspaces between the people who use them and the app that serves them.
import { type ChannelChange, changeChannel, changeUser, type UserChange } from "./change-people.js";
import { createDeliveries } from "./deliveries.js";
import { createEmulatedFetch } from "./emulated-fetch.js";
import type { Credentials, Emulation } from "./emulation.js";
import type { FaultName } from "./faults/all-faults.js";
import { createArmedFaults, type FaultOptions, type Struck } from "./faults/armed-faults.js";
import { createFileStore } from "./file-store.js";
import { numberedOptions } from "./numbered-options.js";
import { type EndOfInstallation, endInstallation } from "./oauth/end-installation.js";
import { createInstallations } from "./oauth/installations.js";
import { openWorkspace } from "./open-workspace.js";
import type { Person } from "./person.js";
import type { Platform } from "./platform.js";
import { createRateLimits } from "./rate-limits.js";
import type { EmulatorReceiver } from "./receiver.js";
import type { Route } from "./route.js";
import { signIn } from "./sign-in.js";
import { createSlackClock } from "./slack-clock.js";
import type { SlackEmulatorOptions, WorkspaceOptions } from "./slack-emulator-options.js";
import { until } from "./until.js";
import type { Workspace } from "./workspace.js";
import type { WorkspaceEvent } from "./workspace-event.js";

const credentials: Credentials = {
  appToken: "xapp-emulated",
  signingSecret: "emulated-signing-secret",
  clientId: "1.2",
  clientSecret: "emulated-client-secret",
};

const firstBotToken = "xoxb-emulated";

export interface SlackEmulator {
  /** For `new App({ receiver })`. */
  readonly receiver: EmulatorReceiver;
  /** For `new App({ clientOptions: { fetch } })`: answers the Web API and response addresses, and nothing else. */
  readonly fetch: typeof globalThis.fetch;
  /** The bot token of this workspace, where the app is installed in it from the start. */
  readonly botToken: string;
  /** The only app token that `fetch` accepts: for Socket Mode. */
  readonly appToken: string;
  /** What requests to the app over HTTP are signed with. */
  readonly signingSecret: string;
  /** What the app says who it is with, where it is installed by OAuth. */
  readonly clientId: string;
  readonly clientSecret: string;
  /**
   * Another workspace of the same Slack, which the same app serves: over the same receiver, `fetch` and fronts, with
   * tokens of its own. Ids that are left out differ from those of every other workspace.
   */
  addWorkspace(options?: WorkspaceOptions): SlackEmulator;
  /** Removes the app from this workspace, or the organization that it was installed for; both events tell it so. */
  uninstallApp(options?: { readonly first?: EndOfInstallation }): void;
  /** Throws an `UnknownInWorkspaceError` for a user that is not there. */
  signIn(userId: string): Person;
  /** What an administrator changes while the app runs; the app hears of people by `user_change`. */
  changeUser(userId: string, change: UserChange): void;
  changeChannel(channelId: string, change: ChannelChange): void;
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
   * after `within` milliseconds, without it 30,000.
   */
  until(isReached: (workspace: Workspace) => boolean, options?: { readonly within?: number }): Promise<Workspace>;
  /** Delivers from now on by this route instead of the receiver; call the result to end that. */
  connect(route: Route): () => void;
  /** Makes every retry that waits for its time or for an app now, and what an earlier run has left, each as the next of its retries. */
  redeliver(): void;
  /** Lets something go wrong with a call or a delivery to come; `struck` resolves when it does so first. */
  arm(fault: FaultName, options?: FaultOptions): { readonly struck: Promise<Struck> };
  /** What has gone wrong so far, in order. */
  struck(): readonly Struck[];
}

/** A new workspace. With the same clock and the same calls, every id and timestamp is the same. */
export function createSlackEmulator(options: SlackEmulatorOptions = {}): SlackEmulator {
  const { now = () => new Date(), tokensExpireIn, redirectUris = [], limitsRates = false, idsAfter, earlier } = options;
  const clock = createSlackClock(now, idsAfter);
  const faults = createArmedFaults();
  const deliveries = createDeliveries(faults);
  const installations = createInstallations(clock, tokensExpireIn);
  const rates = limitsRates && { rateLimits: createRateLimits(clock) };
  const files = createFileStore(clock);
  const shared = { credentials, redirectUris, clock, faults, deliveries, installations, files, ...rates };
  const first = openWorkspace(shared, firstBotToken, options, earlier);
  const platform: Platform = { ...shared, workspaces: [first] };
  return emulatorOf(first, firstBotToken, platform);
}

function emulatorOf(emulation: Emulation, botToken: string, platform: Platform): SlackEmulator {
  const { state } = emulation;
  const { deliveries, faults, workspaces } = platform;
  return {
    ...platform.credentials,
    botToken,
    receiver: deliveries.receiver,
    fetch: createEmulatedFetch(platform),
    addWorkspace(options = {}) {
      const token = `${firstBotToken}-${workspaces.length + 1}`;
      const added = openWorkspace(platform, token, numberedOptions(options, workspaces.length));
      workspaces.push(added);
      return emulatorOf(added, token, platform);
    },
    uninstallApp: ({ first } = {}) => {
      const installation = platform.installations.activeIn(state.seed.team);
      if (installation) endInstallation(installation, emulation, "account_inactive", first);
    },
    signIn: (userId) => signIn(userId, emulation),
    changeUser: (userId, change) => changeUser(userId, change, emulation),
    changeChannel: (channelId, change) => changeChannel(channelId, change, emulation),
    snapshot: state.snapshot,
    subscribe: state.subscribe,
    settled: deliveries.settled,
    until: (isReached, { within = 30_000 } = {}) => until(isReached, within, state),
    connect: deliveries.connect,
    redeliver: deliveries.redeliver,
    arm: faults.arm,
    struck: faults.struck,
  };
}

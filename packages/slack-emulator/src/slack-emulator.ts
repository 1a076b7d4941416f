// Slack in process: the state of a workspace between the people who use it and the app that serves them.
import type { Person } from "./person.js";
import type { EmulatorReceiver } from "./receiver.js";
import type { Team, Workspace } from "./workspace.js";
import type { WorkspaceEvent } from "./workspace-event.js";

export interface UserOptions {
  readonly id: string;
  readonly name: string;
  readonly realName?: string;
  readonly locale?: string;
  readonly timezone?: string;
}

export interface ChannelOptions {
  readonly id: string;
  readonly name: string;
  /** Without it: everybody, and the app. */
  readonly members?: readonly string[];
}

export interface SlackEmulatorOptions {
  /** The clock of every timestamp; without it the machine's. */
  readonly now?: () => Date;
  readonly team?: Partial<Team>;
  readonly users?: readonly UserOptions[];
  readonly channels?: readonly ChannelOptions[];
}

export interface SlackEmulator {
  /** For `new App({ receiver })`. */
  readonly receiver: EmulatorReceiver;
  /** For `new App({ clientOptions: { fetch } })`: answers the Web API and response addresses, and nothing else. */
  readonly fetch: typeof globalThis.fetch;
  /** The only bot token that `fetch` accepts. */
  readonly botToken: string;
  signIn(userId: string): Person;
  /** The state now; later events do not change it. */
  snapshot(): Workspace;
  /** Hears each event right after it took effect; call the result to stop. */
  subscribe(listener: (event: WorkspaceEvent) => void): () => void;
  /** Resolves when the app has worked through every delivery, those that arose meanwhile included. */
  settled(): Promise<void>;
}

// What a workspace may be made of.
import type { AppIdentity, Team } from "./workspace.js";

export interface UserOptions {
  readonly id: string;
  readonly name: string;
  readonly realName?: string;
  /** As Slack gives it, such as "nb-NO"; without it "en-US". */
  readonly locale?: string;
  /** Without it "UTC". */
  readonly timezone?: string;
  /** Another app's bot: it may say things too. */
  readonly isBot?: boolean;
}

export interface ChannelOptions {
  readonly id: string;
  readonly name: string;
  /** Without it: everybody, and the app. */
  readonly members?: readonly string[];
}

/** Events that Slack can send to an app about messages. */
export type Subscription = "app_mention" | "message.im" | "message.channels";

export interface SlackEmulatorOptions {
  /** The clock of every timestamp; without it the machine's. */
  readonly now?: () => Date;
  readonly team?: Partial<Team>;
  readonly app?: Partial<AppIdentity>;
  /** Without it four people, one each for nb-NO, nn-NO, sv-SE and en-GB. Each has a direct channel with the app. */
  readonly users?: readonly UserOptions[];
  /** Without it one channel, "general". */
  readonly channels?: readonly ChannelOptions[];
  /** What the app has subscribed to; without it mentions and direct messages. */
  readonly subscriptions?: readonly Subscription[];
}

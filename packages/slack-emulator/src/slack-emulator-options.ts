// What a workspace may be made of.
import type { EarlierRun } from "./earlier-run.js";
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
  /** Without it the emulated workspace; any other makes the person a stranger, as in a shared channel. */
  readonly teamId?: string;
  readonly isAdmin?: boolean;
  readonly isOwner?: boolean;
  /** A guest. */
  readonly isRestricted?: boolean;
  /** A guest in one channel. */
  readonly isUltraRestricted?: boolean;
  readonly isStranger?: boolean;
  readonly isDeleted?: boolean;
}

export interface UserGroupOptions {
  readonly id: string;
  /** As it is mentioned: "@leaders" without the sign. */
  readonly handle: string;
  /** Without it the handle. */
  readonly name?: string;
  /** Ids of users. */
  readonly users: readonly string[];
}

export interface ChannelOptions {
  readonly id: string;
  readonly name: string;
  /** Without it: everybody, and the app. */
  readonly members?: readonly string[];
  readonly isPrivate?: boolean;
  /** Shared with another organisation. */
  readonly isExtShared?: boolean;
  /** An invitation to another organisation stands open. */
  readonly isPendingExtShared?: boolean;
  /** Shared with another workspace of the same organisation. */
  readonly isOrgShared?: boolean;
}

/** Events that Slack can send to an app. */
export type Subscription =
  | "agent_session_stopped"
  | "app_context_changed"
  | "app_home_opened"
  | "app_mention"
  | "message.channels"
  | "message.groups"
  | "message.im"
  | "user_change";

export interface WorkspaceOptions {
  readonly team?: Partial<Team>;
  readonly app?: Partial<AppIdentity>;
  /** Without it four people, one each for nb-NO (an administrator), nn-NO, sv-SE and en-GB. Each has a direct channel with the app. */
  readonly users?: readonly UserOptions[];
  /** Without it one channel, "general". */
  readonly channels?: readonly ChannelOptions[];
  /** Without it none. */
  readonly userGroups?: readonly UserGroupOptions[];
  /** Without it the app is installed from the start; with `false` somebody has to allow it first. */
  readonly installed?: boolean;
  /**
   * What the app may do where it is installed from the start; without it everything. A call beyond is `missing_scope`,
   * an event beyond is not sent.
   */
  readonly scopes?: readonly string[];
  /** What the app has subscribed to; without it everything but messages in channels. */
  readonly subscriptions?: readonly Subscription[];
}

export interface SlackEmulatorOptions extends WorkspaceOptions {
  /** The clock of every timestamp; without it the machine's. */
  readonly now?: () => Date;
  /** What the first workspace goes on from; without it nothing has happened in it yet. */
  readonly earlier?: EarlierRun;
  /** The number that every new id is beyond: one that an earlier run has not reached. Without it 0. */
  readonly idsAfter?: number;
  /** Whether calls are refused beyond Slack's rates, by the clock; without it an app may call as often as it likes. */
  readonly limitsRates?: boolean;
  /** Seconds that a bot token given out by OAuth lives; without it for ever, and there are no refresh tokens. */
  readonly tokensExpireIn?: number;
  /** How addresses must begin that a consent may lead back to; without it any will do. */
  readonly redirectUris?: readonly string[];
}

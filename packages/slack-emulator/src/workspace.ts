// What a Slack workspace holds, as far as an app can see or change it.
import type { Block, BlockFault } from "@kompass/block-kit";

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
}

export interface User {
  readonly id: string;
  /** The short name, without spaces. */
  readonly name: string;
  readonly realName: string;
  /** As Slack gives it: "nb-NO", "en-US". */
  readonly locale: string;
  readonly timezone: string;
  readonly isBot: boolean;
}

export interface Channel {
  readonly id: string;
  /** The name of a channel; of a direct message the id of the person in it. */
  readonly name: string;
  readonly kind: "channel" | "direct";
  /** Ids of users, the app's own among them where it has been invited. */
  readonly members: readonly string[];
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

/** A message in Slack's shape; `ephemeralFor` alone is ours. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly thread_ts?: string;
  /** Set on messages of the app. */
  readonly bot_id?: string;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly Reaction[];
  readonly metadata?: unknown;
  /** The only person who sees the message. */
  readonly ephemeralFor?: string;
}

/** What an app says it is doing, shown under a thread until it says something else; "" is nothing. */
export interface ThreadStatus {
  readonly channel: string;
  readonly thread_ts: string;
  readonly status: string;
}

/** A call that Slack would have answered with an error. */
export interface RefusedCall {
  readonly id: string;
  /** The Web API method, or "response_url". */
  readonly method: string;
  /** Slack's name of the error: "invalid_blocks", "channel_not_found". */
  readonly error: string;
  /** What Slack answers beside the name: "[ERROR] … [json-pointer:/blocks/0/text]". */
  readonly messages: readonly string[];
  /** The same as data, where blocks were at fault. */
  readonly faults: readonly BlockFault[];
  /** What the app sent, decoded, without its token. */
  readonly arguments: Readonly<Record<string, unknown>>;
}

/** The app's page for one person. */
export interface Home {
  readonly user: string;
  readonly blocks: readonly Block[];
}

/** Everything at one moment; lists stand in the order in which things came to be. */
export interface Workspace {
  readonly team: Team;
  readonly app: AppIdentity;
  readonly users: readonly User[];
  readonly channels: readonly Channel[];
  readonly messages: readonly Message[];
  readonly statuses: readonly ThreadStatus[];
  readonly homes: readonly Home[];
  readonly refused: readonly RefusedCall[];
}

/** The app under test as Slack knows it. */
export interface AppIdentity {
  readonly appId: string;
  readonly botId: string;
  readonly userId: string;
  readonly name: string;
}

// What a Slack workspace holds, as far as an app can see or change it.
import type { Block, BlockFault, MessageMetadata, PlainText } from "@kompass/block-kit";
import type { SharedFile } from "./shared-file.js";
import type { StateValues } from "./state-values.js";
import type { Stream } from "./stream.js";

/** An organization that has several workspaces. */
export interface Enterprise {
  readonly id: string;
  readonly name: string;
}

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly domain: string;
  /** The organization that the workspace belongs to, if any. */
  readonly enterprise?: Enterprise;
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
  /** The workspace of the person's organisation: another one for somebody from a shared channel. */
  readonly teamId: string;
  readonly isAdmin: boolean;
  readonly isOwner: boolean;
  /** A guest. */
  readonly isRestricted: boolean;
  /** A guest in one channel. */
  readonly isUltraRestricted: boolean;
  /** Somebody of another organisation. */
  readonly isStranger: boolean;
  readonly isDeleted: boolean;
}

export interface UserGroup {
  readonly id: string;
  /** As it is mentioned: "@leaders" without the sign. */
  readonly handle: string;
  readonly name: string;
  /** Ids of users. */
  readonly users: readonly string[];
}

export interface Channel {
  readonly id: string;
  /** The name of a channel; of a direct message the id of the person in it. */
  readonly name: string;
  readonly kind: "channel" | "direct";
  /** Ids of users, the app's own among them where it has been invited. */
  readonly members: readonly string[];
  readonly isPrivate: boolean;
  /** Shared with another organisation. */
  readonly isExtShared: boolean;
  /** An invitation to another organisation stands open. */
  readonly isPendingExtShared: boolean;
  /** Shared with another workspace of the same organisation. */
  readonly isOrgShared: boolean;
}

export interface Reaction {
  readonly name: string;
  readonly users: readonly string[];
}

/** A message in Slack's shape; `ephemeralFor` and `stream` alone are ours. */
export interface Message {
  readonly ts: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly thread_ts?: string;
  /** Set on messages of the app. */
  readonly bot_id?: string;
  readonly subtype?: "file_share";
  readonly files?: readonly SharedFile[];
  /** Of a message that the app writes while it is read. */
  readonly streaming_state?: "in_progress" | "completed";
  readonly stream?: Stream;
  readonly edited?: { readonly user: string; readonly ts: string };
  readonly reactions?: readonly Reaction[];
  readonly metadata?: MessageMetadata;
  /** The only person who sees the message. */
  readonly ephemeralFor?: string;
}

/** What an app says it is doing, shown under a thread until it says something else; "" is nothing. */
export interface ThreadStatus {
  readonly channel: string;
  readonly thread_ts: string;
  readonly status: string;
  /** What is shown in turn while the status stands. */
  readonly loading_messages?: readonly string[];
}

/** A thread as a piece of work of the app, by a title and a state. */
export interface AgentSession {
  readonly channel: string;
  readonly thread_ts: string;
  readonly status: "active" | "processing" | "suspended" | "closed";
  /** "" until the app has given one. */
  readonly title: string;
}

/** What a person may say with one press, in a direct channel or in one of its threads. */
export interface SuggestedPrompts {
  readonly channel: string;
  readonly thread_ts?: string;
  readonly title?: string;
  readonly prompts: readonly { readonly title: string; readonly message: string }[];
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

/** What home pages and modals have in common, in Slack's shape; `user` is ours. */
interface View {
  readonly id: string;
  /** The person who sees it. */
  readonly user: string;
  readonly blocks: readonly Block[];
  readonly callback_id: string;
  readonly external_id: string;
  readonly private_metadata: string;
  /** Another one after each change. */
  readonly hash: string;
}

/** The app's page for one person. */
export interface Home extends View {
  readonly type: "home";
}

/** A window in front of a person; several of the same person lie upon each other, the last on top. */
export interface Modal extends View {
  readonly type: "modal";
  readonly title: PlainText;
  readonly submit: PlainText | null;
  readonly close: PlainText | null;
  readonly clear_on_close: boolean;
  readonly notify_on_close: boolean;
  readonly root_view_id: string;
  readonly previous_view_id: string | null;
  /** What the app found wrong, by the id of the input's block. */
  readonly errors: Readonly<Record<string, string>>;
}

/** What the elements of a message, home page or modal hold. */
export interface Inputs {
  /** The timestamp of a message, or the id of a view. */
  readonly place: string;
  /** Who has changed something there; `null` stands for everybody who has not. */
  readonly user: string | null;
  readonly values: StateValues;
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
  readonly modals: readonly Modal[];
  readonly inputs: readonly Inputs[];
  readonly sessions: readonly AgentSession[];
  readonly suggestedPrompts: readonly SuggestedPrompts[];
  readonly files: readonly SharedFile[];
  readonly userGroups: readonly UserGroup[];
  readonly refused: readonly RefusedCall[];
}

/** The app under test as Slack knows it. */
export interface AppIdentity {
  readonly appId: string;
  readonly botId: string;
  readonly userId: string;
  readonly name: string;
}

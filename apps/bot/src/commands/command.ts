// What a person can tell the app to do in words, where a question would only be answered.

import type { BlockMessage } from "@kompass/block-kit";
import type { Locale } from "@kompass/model";
import type { WebClient } from "@slack/web-api";
import type { OutgoingBody } from "../delivery/outgoing.js";
import type { Turn } from "../delivery/turn.js";
import type { Dependencies } from "../dependencies.js";
import type { Log } from "../logging/log.js";
import type { Work } from "../longer-work/work.js";
import type { Profile, ProfileOf } from "../slack/profiles.js";

export interface CommandOccasion {
  /** Slack's id. */
  readonly person: string;
  readonly profile: Profile;
  /** The conversations that it belongs to, the closest first. */
  readonly conversations: readonly string[];
  /** Slack's ids of the people named in it, the app's own among them. */
  readonly mentioned: readonly string[];
  readonly profileOf: ProfileOf;
  readonly client: WebClient;
  readonly turn: Turn;
  readonly replyTo: (message: BlockMessage) => OutgoingBody;
  readonly work: Work;
  readonly dependencies: Dependencies;
  readonly log: Log;
}

/** What was read: what to do, in the language of its words, or in the person's where they tell none. */
export interface ReadCommand {
  readonly locale: Locale | undefined;
  readonly run: (occasion: CommandOccasion & { readonly locale: Locale }) => Promise<void>;
}

/** `wording` is the text with people as "<@U1>" and addresses whole. `undefined` where the text asks for something else. */
export type Command = (text: string, wording: string) => ReadCommand | undefined;

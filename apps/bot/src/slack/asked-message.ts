// A message that asks something: read from what Slack sends, or not one at all.
import { z } from "zod";
import { mentionedIn } from "./mentioned-in.js";
import { plainQuestion } from "./plain-question.js";

const messageSchema = z.object({
  channel: z.string(),
  user: z.string(),
  text: z.string(),
  ts: z.string(),
  thread_ts: z.string().optional(),
  channel_type: z.string().optional(),
  // Any of these means that no person has just said this: another bot, an edit, a join, a file.
  bot_id: z.undefined().optional(),
  subtype: z.undefined().optional(),
  edited: z.undefined().optional(),
});

export interface AskedMessage {
  readonly channel: string;
  readonly person: string;
  /** "" where the message says nothing but the app's name. */
  readonly question: string;
  /** Slack's ids of the people named in it. */
  readonly mentioned: readonly string[];
  /** As it was typed, with Slack's markup. */
  readonly text: string;
  readonly ts: string;
  /** The first message of the thread that the answer belongs in. */
  readonly thread: string;
  readonly isDirect: boolean;
}

/** `undefined` for messages of bots, edits and everything else that is no fresh message of a person. */
export function readAskedMessage(event: unknown): AskedMessage | undefined {
  const { data: message } = messageSchema.safeParse(event);
  if (message === undefined) return undefined;
  return {
    channel: message.channel,
    person: message.user,
    question: plainQuestion(message.text),
    mentioned: mentionedIn(message.text),
    text: message.text,
    ts: message.ts,
    thread: message.thread_ts ?? message.ts,
    isDirect: message.channel_type === "im" || message.channel.startsWith("D"),
  };
}

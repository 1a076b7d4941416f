// What people say in channels, as Slack hands it on to an app that may read their history.
import { z } from "zod";
import { readAskedMessage } from "./asked-message.js";

const channelMessageSchema = z.object({
  event: z.object({ type: z.literal("message"), channel: z.string(), channel_type: z.string().optional() }),
});
const mentionSchema = z.object({ event: z.looseObject({ type: z.literal("app_mention") }) });
const replySchema = z.object({ event: z.object({ ts: z.string(), thread_ts: z.string() }) });

export type ChannelTalk =
  /** Names the app: what is said in the thread from then on may be for it. */
  | { readonly is: "mention"; readonly channel: string; readonly thread: string }
  /** Said by a person in a thread, and it may go on with what the app was asked there. */
  | { readonly is: "reply"; readonly channel: string; readonly thread: string }
  /** For others, or no fresh message of a person. */
  | { readonly is: "other" };

/** `undefined` for everything but what is said in channels: direct messages, commands and clicks. */
export function readChannelTalk(body: unknown, app: string): ChannelTalk | undefined {
  const mention = readAskedMessage(mentionSchema.safeParse(body).data?.event);
  if (mention !== undefined) {
    const { channel, thread, isDirect } = mention;
    return isDirect ? undefined : { is: "mention", channel, thread };
  }
  const talk = channelMessageSchema.safeParse(body).data?.event;
  if (talk === undefined || talk.channel_type === "im" || talk.channel.startsWith("D")) return undefined;
  const { event } = z.object({ event: z.unknown() }).parse(body);
  const message = readAskedMessage(event);
  const reply = replySchema.safeParse(body).data?.event;
  if (message === undefined || reply === undefined || reply.ts === reply.thread_ts) return { is: "other" };
  // A mention of the app comes as one; who begins with another name speaks to them.
  if (message.mentioned.includes(app) || /^\s*<@/.test(message.text)) return { is: "other" };
  return { is: "reply", channel: message.channel, thread: message.thread };
}

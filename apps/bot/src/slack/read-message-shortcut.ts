// A shortcut that somebody chose from the menu of a message: who, and which message.
import { z } from "zod";

const shortcutSchema = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }),
  message: z.object({ ts: z.string(), thread_ts: z.string().optional(), text: z.string().default("") }),
  response_url: z.string(),
});

export interface MessageShortcut {
  /** Slack's id. */
  readonly person: string;
  /** Opens a modal, within three seconds. */
  readonly trigger: string;
  readonly channel: string;
  readonly ts: string;
  /** The first message of the thread that it belongs to, or would begin. */
  readonly thread: string;
  readonly text: string;
  /** Where the person alone is answered. */
  readonly responseUrl: string;
}

/** Throws a `ZodError` for a payload of another kind. */
export function readMessageShortcut(body: unknown): MessageShortcut {
  const { user, trigger_id, channel, message, response_url } = shortcutSchema.parse(body);
  return {
    person: user.id,
    trigger: trigger_id,
    channel: channel.id,
    ts: message.ts,
    thread: message.thread_ts ?? message.ts,
    text: message.text,
    responseUrl: response_url,
  };
}

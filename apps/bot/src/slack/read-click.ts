// A press on a button of a message: who, where, and on what.
import { z } from "zod";

const clickSchema = z.object({
  user: z.object({ id: z.string() }),
  trigger_id: z.string(),
  channel: z.object({ id: z.string() }),
  container: z.object({
    message_ts: z.string(),
    thread_ts: z.string().optional(),
    is_ephemeral: z.boolean().default(false),
  }),
  response_url: z.string(),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string(), action_ts: z.string().optional() })]),
});

export interface Click {
  /** Slack's id. */
  readonly person: string;
  readonly action: string;
  readonly value: string;
  /** Slack's timestamp of the press. */
  readonly at: string;
  /** Opens a modal, within three seconds. */
  readonly trigger: string;
  readonly channel: string;
  /** The message that the button stands in. */
  readonly message: string;
  /** The first message of the thread that the button stands in. */
  readonly thread: string;
  /** Only the person sees the message. */
  readonly isPrivate: boolean;
  /** Where the person alone is answered. */
  readonly responseUrl: string;
}

/** Throws a `ZodError` for a payload that is no such press. */
export function readClick(body: unknown): Click {
  const { user, trigger_id, channel, container, response_url, actions } = clickSchema.parse(body);
  const [{ action_id: action, value, action_ts: at = container.message_ts }] = actions;
  return {
    person: user.id,
    action,
    value,
    at,
    trigger: trigger_id,
    channel: channel.id,
    message: container.message_ts,
    thread: container.thread_ts ?? container.message_ts,
    isPrivate: container.is_ephemeral,
    responseUrl: response_url,
  };
}

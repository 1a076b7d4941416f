// Looks once whether a message has reached Slack, where a crash left that unknown.
import type { WebClient } from "@slack/web-api";
import { z } from "zod";

export const messageEventType = "kompass_message";

const markSchema = z.object({
  ts: z.string(),
  metadata: z.object({ event_type: z.literal(messageEventType), event_payload: z.object({ id: z.string() }) }),
});

interface Sought {
  readonly id: string;
  readonly channel: string;
  readonly thread: string | null;
  /** Milliseconds since 1970: when it was written. */
  readonly since: number;
}

/** In seconds: Slack's clock and ours may differ. */
const drift = 60;

/** Its `ts`; `undefined` where it is not there, or where the app may not look: a message twice is better than none. */
export async function findSentMessage(client: WebClient, sought: Sought): Promise<string | undefined> {
  const { id, channel, thread, since } = sought;
  const oldest = String(since / 1_000 - drift);
  const where = { channel, oldest, include_all_metadata: true, limit: 200 };
  const { messages = [] } = await (thread === null
    ? client.conversations.history(where)
    : client.conversations.replies({ ...where, ts: thread })
  ).catch(() => ({ messages: [] }));
  const marks = messages.map((message) => markSchema.safeParse(message).data);
  return marks.find((mark) => mark?.metadata.event_payload.id === id)?.ts;
}

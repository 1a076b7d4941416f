// Looks once whether a file has reached Slack, where a crash left that unknown.
import type { WebClient } from "@slack/web-api";
import { z } from "zod";

const messageSchema = z.object({ files: z.array(z.object({ name: z.string() })) });

interface Sought {
  readonly name: string;
  readonly channel: string;
  readonly thread: string | null;
  /** Milliseconds since 1970: when it was written. */
  readonly since: number;
}

/** In seconds: Slack's clock and ours may differ. */
const drift = 60;

/** A file carries no metadata in Slack: its name is its mark. `false` also where the app may not look. */
export async function isFileThere(client: WebClient, { name, channel, thread, since }: Sought): Promise<boolean> {
  const where = { channel, oldest: String(since / 1_000 - drift), limit: 200 };
  const { messages = [] } = await (thread === null
    ? client.conversations.history(where)
    : client.conversations.replies({ ...where, ts: thread })
  ).catch(() => ({ messages: [] }));
  const files = messages.flatMap((message) => messageSchema.safeParse(message).data?.files ?? []);
  return files.some((file) => file.name === name);
}

// Shows in a thread that the app is at work; where Slack does not allow that, it goes without saying.
import type { WebClient } from "@slack/web-api";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";

export interface ThreadStatus {
  readonly channel: string;
  readonly thread: string;
  readonly status: string;
}

/** In milliseconds: a reply that comes sooner needs no sign that it is coming, and would have to wait for the sign. */
const patience = 500;

/** The app's next message in the thread ends the status. */
export async function showStatus(
  client: WebClient,
  { channel, thread, status }: ThreadStatus,
  log: Log,
): Promise<void> {
  try {
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status });
  } catch (error) {
    log("debug", "status-not-shown", { code: codeOf(error) });
  }
}

/**
 * Shows it as soon as somebody has waited for half a second. What it gives is called when the reply is ready, and resolves when
 * no status can come behind the reply; it never rejects.
 */
export function showStatusToWhoWaits(client: WebClient, status: ThreadStatus, log: Log): () => Promise<void> {
  let shown = Promise.resolve();
  const timer = setTimeout(() => {
    shown = showStatus(client, status, log);
  }, patience).unref();
  return () => {
    clearTimeout(timer);
    return shown;
  };
}

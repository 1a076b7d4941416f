// Shows in a thread that the app is at work; where Slack does not allow that, it goes without saying.
import type { WebClient } from "@slack/web-api";
import { codeOf } from "../logging/code-of.js";
import type { Log } from "../logging/log.js";

/** The app's next message in the thread ends the status. */
export async function showStatus(
  client: WebClient,
  { channel, thread, status }: { readonly channel: string; readonly thread: string; readonly status: string },
  log: Log,
): Promise<void> {
  try {
    await client.assistant.threads.setStatus({ channel_id: channel, thread_ts: thread, status });
  } catch (error) {
    log("debug", "status-not-shown", { code: codeOf(error) });
  }
}

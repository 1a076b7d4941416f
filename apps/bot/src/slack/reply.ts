// Ways in which a message leaves the app; where Slack refuses its blocks, the whole message goes as text.
import type { BlockMessage } from "@kompass/block-kit";
import { RespondError, type RespondFn } from "@slack/bolt";
import { WebAPIPlatformError, type WebClient } from "@slack/web-api";

export type Reply = (message: BlockMessage) => Promise<void>;

const refusals: readonly string[] = ["invalid_blocks", "invalid_blocks_format", "msg_blocks_too_long"];

/** Into a thread. */
export function replyInThread(client: WebClient, channel: string, thread: string): Reply {
  return async ({ text, blocks }) => {
    const place = { channel, thread_ts: thread, unfurl_links: false, unfurl_media: false };
    try {
      await client.chat.postMessage({ ...place, text, blocks: [...blocks] });
    } catch (error) {
      if (!(error instanceof WebAPIPlatformError) || !refusals.includes(error.data.error)) throw error;
      await client.chat.postMessage({ ...place, text });
    }
  };
}

/** To the person alone, as an answer to a command or a click. */
export function replyPrivately(respond: RespondFn): Reply {
  return async ({ text, blocks }) => {
    const audience = { response_type: "ephemeral", replace_original: false } as const;
    try {
      await respond({ ...audience, text, blocks: [...blocks] });
    } catch (error) {
      if (!(error instanceof RespondError)) throw error;
      await respond({ ...audience, text });
    }
  };
}

// What one person alone sees: in a channel, or directly where Slack does not show it to them there.
import { WebAPIPlatformError } from "@slack/web-api";
import { sendBlocks } from "../send-blocks.js";
import { postMessage } from "./post-message.js";
import type { Sender } from "./sender.js";

/** The app, or the person, is no longer in the channel. */
const notThere: readonly string[] = ["user_not_in_channel", "not_in_channel", "channel_not_found", "is_archived"];

/** Slack does not tell whether such a message has left: after a crash it goes again. */
export const sendPrivate: Sender<"private"> = async ({ channel, person, thread, message }, occasion) => {
  const { client } = occasion;
  const common = { channel, user: person, ...(thread !== null && { thread_ts: thread }), text: message.text };
  try {
    await sendBlocks(message.blocks, (blocks) =>
      client.chat.postEphemeral(blocks.length === 0 ? common : { ...common, blocks }),
    );
    return { outcome: "sent" };
  } catch (error) {
    if (!(error instanceof WebAPIPlatformError && notThere.includes(error.data.error))) throw error;
    return postMessage(message, { channel: person, thread: null }, occasion);
  }
};

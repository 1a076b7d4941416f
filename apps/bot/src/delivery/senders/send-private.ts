// What one person alone sees in a channel.
import { refusesBlocks } from "../sending.js";
import type { Sender } from "./sender.js";

/** Slack does not tell whether such a message has left: after a crash it goes again. */
export const sendPrivate: Sender<"private"> = async ({ channel, person, thread, message }, { client }) => {
  const common = { channel, user: person, ...(thread !== null && { thread_ts: thread }), text: message.text };
  await client.chat.postEphemeral({ ...common, blocks: [...message.blocks] }).catch((error: unknown) => {
    if (!refusesBlocks(error)) throw error;
    return client.chat.postEphemeral(common);
  });
  return { outcome: "sent" };
};

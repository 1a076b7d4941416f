// Posts a message to a channel, a person or a thread.
import { z } from "zod";
import { postAsApp } from "../app-message.js";
import { checkedContent } from "../checked-content.js";
import { checkedMetadata, metadataOf } from "../message-metadata.js";
import { defineMethod } from "../method.js";
import { shownMessage } from "../shown-message.js";
import { channelToWriteTo, threadIn } from "../targets.js";

export const chatPostMessage = defineMethod({
  name: "chat.postMessage",
  parameters: z.object({
    channel: z.string(),
    text: z.string().optional(),
    blocks: z.unknown().optional(),
    thread_ts: z.string().optional(),
    metadata: z.unknown().optional(),
  }),
  answer({ channel: id, thread_ts: threadTs, metadata, ...given }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    const thread = threadIn(channel, threadTs, emulation);
    const content = checkedContent(given, emulation);
    const kept = metadataOf(checkedMetadata(metadata));
    const message = postAsApp({ ...content, channel: channel.id, ...thread, ...kept }, emulation);
    return { channel: channel.id, ts: message.ts, message: shownMessage(message) };
  },
});

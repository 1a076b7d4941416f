// Ends a message that is written while it is read; its last blocks stand below everything else.
import { z } from "zod";
import { checkedMetadata, metadataOf } from "../message-metadata.js";
import { defineMethod } from "../method.js";
import { sessionStatus, setSession } from "../sessions.js";
import { shownMessage } from "../shown-message.js";
import { checkedBlocks, checkedChunks, continued, streamedParameters, streamingMessage } from "../stream-messages.js";
import { channelToWriteTo, messageNamed } from "../targets.js";

export const chatStopStream = defineMethod({
  name: "chat.stopStream",
  parameters: z.object({
    channel: z.string(),
    ts: z.string(),
    blocks: z.unknown().optional(),
    metadata: z.unknown().optional(),
    session_status: sessionStatus.optional(),
    ...streamedParameters,
  }),
  answer({ channel: id, ts, blocks, metadata, session_status: status, ...given }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    const before = streamingMessage(messageNamed(channel, ts, emulation), emulation);
    const chunks = checkedChunks(given, emulation);
    const last = blocks === undefined ? [] : [{ type: "blocks" as const, blocks: checkedBlocks(blocks, emulation) }];
    const kept = metadataOf(checkedMetadata(metadata));
    const message = { ...continued(before, [...chunks, ...last]), ...kept, streaming_state: "completed" } as const;
    emulation.state.apply({ type: "message_updated", message });
    if (status !== undefined && message.thread_ts !== undefined) {
      setSession({ channel: channel.id, thread_ts: message.thread_ts }, { status }, emulation);
    }
    return { channel: channel.id, ts, message: shownMessage(message) };
  },
});

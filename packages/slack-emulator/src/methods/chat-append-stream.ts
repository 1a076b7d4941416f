// Goes on with a message that is written while it is read.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";
import { checkedChunks, continued, streamedParameters, streamingMessage } from "../stream-messages.js";
import { channelToWriteTo, messageNamed } from "../targets.js";

export const chatAppendStream = defineMethod({
  name: "chat.appendStream",
  parameters: z.object({ channel: z.string(), ts: z.string(), ...streamedParameters }),
  answer({ channel: id, ts, ...given }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    const message = streamingMessage(messageNamed(channel, ts, emulation), emulation);
    const chunks = checkedChunks(given, emulation);
    if (chunks.length === 0) throw new Refusal("no_text");
    emulation.state.apply({ type: "message_updated", message: continued(message, chunks) });
    return { channel: channel.id, ts };
  },
});

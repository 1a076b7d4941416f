// Changes a message of the app.
import { z } from "zod";
import { checkedContent } from "../checked-content.js";
import { checkedMetadata, metadataOf } from "../message-metadata.js";
import { defineMethod } from "../method.js";
import { updateMessage } from "../post-message.js";
import { Refusal } from "../refusal.js";
import { shownMessage } from "../shown-message.js";
import { channelToWriteTo, messageNamed } from "../targets.js";

export const chatUpdate = defineMethod({
  name: "chat.update",
  parameters: z.object({
    channel: z.string(),
    ts: z.string(),
    text: z.string().optional(),
    blocks: z.unknown().optional(),
    metadata: z.unknown().optional(),
  }),
  answer({ channel: id, ts, metadata: given, ...content }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    const previous = messageNamed(channel, ts, emulation);
    const { app } = emulation.state.seed;
    if (previous.user !== app.userId) throw new Refusal("cant_update_message");
    const { metadata: before, ...rest } = previous;
    // Blocks and metadata that are not given stay; an empty list and an empty object take them away.
    const checked = checkedContent({ ...content, blocks: content.blocks ?? previous.blocks }, emulation);
    const metadata = metadataOf(checkedMetadata(given) ?? before);
    const edited = { user: app.userId, ts: emulation.clock.timestamp() };
    const message = updateMessage({ ...rest, ...checked, ...metadata, edited }, previous, emulation);
    return { channel: channel.id, ts, text: message.text, message: shownMessage(message) };
  },
});

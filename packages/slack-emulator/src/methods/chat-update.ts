// Changes a message of the app.
import { codePointLength, limits } from "@kompass/block-kit";
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
  answer({ channel: id, ts, metadata: newMetadata, ...content }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    const previous = messageNamed(channel, ts, emulation);
    const { app } = emulation.state.seed;
    if (previous.user !== app.userId) throw new Refusal("cant_update_message");
    if (codePointLength(content.text ?? "") > limits.updatedText.maximum) throw new Refusal("msg_too_long");
    const { metadata: before, ...rest } = previous;
    // Without blocks a text stands alone; without both the message stays. An empty object takes metadata away.
    const given = content.text === undefined && content.blocks === undefined ? previous : content;
    const checked = checkedContent(given, emulation);
    const metadata = metadataOf(checkedMetadata(newMetadata) ?? before);
    const edited = { user: app.userId, ts: emulation.clock.timestamp() };
    const message = updateMessage({ ...rest, ...checked, ...metadata, edited }, previous, emulation);
    return { channel: channel.id, ts, text: message.text, message: shownMessage(message) };
  },
});

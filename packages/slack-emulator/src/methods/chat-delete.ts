// Deletes a message of the app.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { deleteMessage } from "../post-message.js";
import { Refusal } from "../refusal.js";
import { channelToWriteTo, messageNamed } from "../targets.js";

export const chatDelete = defineMethod({
  name: "chat.delete",
  parameters: z.object({ channel: z.string(), ts: z.string() }),
  answer({ channel: id, ts }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    const message = messageNamed(channel, ts, emulation);
    if (message.user !== emulation.state.seed.app.userId) throw new Refusal("cant_delete_message");
    deleteMessage(message, emulation);
    return { channel: channel.id, ts };
  },
});

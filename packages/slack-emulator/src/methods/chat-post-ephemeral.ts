// Posts a message that one person in a channel sees.
import { z } from "zod";
import { postAsApp } from "../app-message.js";
import { checkedContent } from "../checked-content.js";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";
import { channelToWriteTo, threadIn } from "../targets.js";

export const chatPostEphemeral = defineMethod({
  name: "chat.postEphemeral",
  parameters: z.object({
    channel: z.string(),
    user: z.string(),
    text: z.string().optional(),
    blocks: z.unknown().optional(),
    thread_ts: z.string().optional(),
  }),
  answer({ channel: id, user, thread_ts: threadTs, ...given }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    if (!channel.members.includes(user)) throw new Refusal("user_not_in_channel");
    const thread = threadIn(channel, threadTs, emulation);
    const content = checkedContent(given, emulation);
    const { ts } = postAsApp({ ...content, channel: channel.id, ...thread, ephemeralFor: user }, emulation);
    return { message_ts: ts };
  },
});

// A thread: its first message and the answers to it.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { Refusal } from "../refusal.js";
import { shownMessage } from "../shown-message.js";
import { channelToWriteTo } from "../targets.js";

export const conversationsReplies = defineMethod({
  name: "conversations.replies",
  parameters: z.object({ channel: z.string(), ts: z.string() }),
  answer({ channel: id, ts }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    if (emulation.state.message(channel.id, ts) === undefined) throw new Refusal("thread_not_found");
    const messages = emulation.state
      .messages()
      .filter(({ channel: place, ephemeralFor }) => place === channel.id && ephemeralFor === undefined)
      .filter((message) => message.ts === ts || message.thread_ts === ts);
    return { messages: messages.map(shownMessage), has_more: false };
  },
});

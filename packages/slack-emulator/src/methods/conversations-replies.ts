// A thread: its first message and the answers to it.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { readingParameters, readMessages } from "../read-messages.js";
import { Refusal } from "../refusal.js";
import { channelToWriteTo } from "../targets.js";

export const conversationsReplies = defineMethod({
  name: "conversations.replies",
  parameters: readingParameters.extend({ ts: z.string() }),
  answer({ ts, ...reading }, emulation) {
    const channel = channelToWriteTo(reading.channel, emulation);
    if (emulation.state.message(channel.id, ts) === undefined) throw new Refusal("thread_not_found");
    const messages = emulation.state
      .messages()
      .filter((message) => message.channel === channel.id)
      .filter((message) => message.ts === ts || message.thread_ts === ts);
    return readMessages(messages, reading);
  },
});

// What stands in a channel outside its threads, newest first.
import { defineMethod } from "../method.js";
import { readingParameters, readMessages } from "../read-messages.js";
import { channelToWriteTo } from "../targets.js";

export const conversationsHistory = defineMethod({
  name: "conversations.history",
  parameters: readingParameters,
  answer(reading, emulation) {
    const channel = channelToWriteTo(reading.channel, emulation);
    const messages = emulation.state
      .messages()
      .filter((message) => message.channel === channel.id)
      .filter(({ ts, thread_ts: threadTs }) => threadTs === undefined || threadTs === ts);
    return readMessages(messages.toReversed(), reading);
  },
});

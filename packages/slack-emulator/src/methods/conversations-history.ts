// What stands in a channel outside its threads, newest first.
import { z } from "zod";
import { countArgument } from "../arguments.js";
import { defineMethod } from "../method.js";
import { shownMessage } from "../shown-message.js";
import { channelToWriteTo } from "../targets.js";

export const conversationsHistory = defineMethod({
  name: "conversations.history",
  parameters: z.object({ channel: z.string(), limit: countArgument.max(999).default(100) }),
  answer({ channel: id, limit }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    const messages = emulation.state
      .messages()
      .filter(({ channel: place, ephemeralFor }) => place === channel.id && ephemeralFor === undefined)
      .filter(({ ts, thread_ts: threadTs }) => threadTs === undefined || threadTs === ts)
      .toReversed();
    return { messages: messages.slice(0, limit).map(shownMessage), has_more: messages.length > limit };
  },
});

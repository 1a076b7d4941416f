// Gives a thread with the app a title.
import { z } from "zod";
import { defineMethod } from "../method.js";
import { setSession } from "../sessions.js";
import { channelToWriteTo, threadIn } from "../targets.js";

export const assistantThreadsSetTitle = defineMethod({
  name: "assistant.threads.setTitle",
  parameters: z.object({ channel_id: z.string(), thread_ts: z.string(), title: z.string() }),
  answer({ channel_id: id, thread_ts: threadTs, title }, emulation) {
    const channel = channelToWriteTo(id, emulation);
    threadIn(channel, threadTs, emulation);
    setSession({ channel: channel.id, thread_ts: threadTs }, { title }, emulation);
    return {};
  },
});
